package io.github.zhengyou.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Any JSON but null, as a neutral tree. */
final class TreeCodec extends Codec<Tree> {
    /** The one there is. */
    static final Codec<Tree> TREE = new TreeCodec();

    private final Codec<Tree> branch =
            Codec.mapped(Codec.map(Function.identity(), this), Tree.Branch::new, tree -> ((Tree.Branch) tree).parts());
    private final Codec<Tree> sequence =
            Codec.mapped(Codec.list(this), Tree.Sequence::new, tree -> ((Tree.Sequence) tree).elements());
    private final Codec<Tree> number = Codec.mapped(
            Codec.number(String::new, Function.identity()), Tree.Numeral::new, tree -> ((Tree.Numeral) tree).text());
    private final Codec<Tree> text = Codec.mapped(Scalars.STRING, Tree.Text::new, tree -> ((Tree.Text) tree).text());
    private final Codec<Tree> flag = Codec.mapped(Scalars.BOOLEAN, Tree.Flag::new, tree -> ((Tree.Flag) tree).value());

    private TreeCodec() {}

    @Override
    @Nullable
    Tree read(Reading in) {
        return switch (in.source().token()) {
            case START_OBJECT -> branch.read(in);
            case START_LIST -> sequence.read(in);
            case STRING -> text.read(in);
            case WHOLE_NUMBER, FRACTION -> number.read(in);
            case TRUE, FALSE -> flag.read(in);
            default -> {
                in.wrongType("value");
                yield null;
            }
        };
    }

    @Override
    void write(Tree tree, TokenSink out) {
        if (tree instanceof Tree.Branch) {
            branch.write(tree, out);
        } else if (tree instanceof Tree.Sequence) {
            sequence.write(tree, out);
        } else if (tree instanceof Tree.Numeral) {
            number.write(tree, out);
        } else if (tree instanceof Tree.Text) {
            text.write(tree, out);
        } else {
            flag.write(tree, out);
        }
    }
}
