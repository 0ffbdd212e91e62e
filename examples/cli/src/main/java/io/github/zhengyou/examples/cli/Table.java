package io.github.zhengyou.examples.cli;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;

/** Rows under headings in columns that line up, a Chinese character being two columns wide. The last column wraps. */
final class Table {

    private static final int WIDTH = 132;
    private static final int NARROWEST = 40;
    private static final int GAP = 2;
    private static final ColorScheme PLAIN = Help.defaultColorScheme(Ansi.OFF);

    private final List<List<String>> rows = new ArrayList<>();
    private final Set<Integer> numbers = new HashSet<>();
    private final int columns;

    /** A table with headings and no row yet. */
    Table(String... headings) {
        this.columns = headings.length;
        rows.add(ImmutableList.copyOf(headings));
    }

    /** Sets the columns of these positions, from 0, flush right. */
    Table numbersAt(int... positions) {
        for (int position : positions) {
            numbers.add(position);
        }
        return this;
    }

    /** Adds a row. */
    void add(Object... cells) {
        checkArgument(cells.length == columns, "a row must have %s cells, got %s", columns, cells.length);
        ImmutableList.Builder<String> row = ImmutableList.builder();
        for (Object cell : cells) {
            row.add(cell.toString());
        }
        rows.add(row.build());
    }

    /** How many columns of a screen a text takes. */
    static int width(String text) {
        return PLAIN.ansi().new Text(text, PLAIN).getCJKAdjustedLength();
    }

    /** The table as lines that end with a line feed. */
    @Override
    public String toString() {
        Column[] layout = new Column[columns];
        int used = 0;
        for (int i = 0; i < columns; i++) {
            int column = i;
            int widest =
                    rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
            boolean last = i == columns - 1;
            int width = last ? Math.min(widest, Math.max(WIDTH - used, NARROWEST)) : widest + GAP;
            layout[i] = new Column(width, 0, last ? Column.Overflow.WRAP : Column.Overflow.TRUNCATE);
            used += width;
        }
        Grid grid = new Grid(layout);
        rows.forEach(row -> grid.addRowValues(cells(row, layout)));
        return grid.toString();
    }

    private String[] cells(List<String> row, Column[] layout) {
        String[] cells = new String[columns];
        for (int i = 0; i < columns; i++) {
            int room = layout[i].width - (i == columns - 1 ? 0 : GAP);
            String cell = row.get(i);
            cells[i] = numbers.contains(i) ? " ".repeat(Math.max(room - width(cell), 0)) + cell : cell;
        }
        return cells;
    }

    /** Wraps lines by width on the screen as the table of picocli does, and also pads by it, as that one does not. */
    private static final class Grid extends TextTable {

        private final Column[] layout;

        Grid(Column[] layout) {
            super(PLAIN, layout);
            this.layout = layout;
            this.indentWrappedLines = 0;
        }

        @Override
        public StringBuilder toString(StringBuilder text) {
            for (int row = 0; row < rowCount(); row++) {
                StringBuilder line = new StringBuilder();
                for (int column = 0; column < layout.length; column++) {
                    String cell = textAt(row, column).toString();
                    line.append(cell).append(" ".repeat(Math.max(layout[column].width - width(cell), 0)));
                }
                text.append(line.toString().stripTrailing()).append('\n');
            }
            return text;
        }
    }
}
