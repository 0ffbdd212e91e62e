package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.choice;
import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.OrganizationCodecs.ORGANIZATION_ID;

import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.organization.CoverageClass;
import io.github.zhengyou.organization.CoverageTable;
import io.github.zhengyou.organization.CoverageTable.Row;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.UnitId;
import java.util.List;
import java.util.Map;

/** The codec of which unit has organizations of which line. */
final class CoverageCodecs {
    static final Codec<CoverageTable> TABLE = table();

    private CoverageCodecs() {}

    private static Codec<CoverageTable> table() {
        ObjectParts<CoverageTable> table = Codec.parts(CoverageTable.class);
        Part<List<Row>> units = table.list("units", row(), CoverageTable::rows);
        return table.build(parts -> new CoverageTable(parts.get(units)));
    }

    private static Codec<Row> row() {
        ObjectParts<Row> row = Codec.parts(Row.class);
        Part<UnitId> unit = row.required("unit", code(UnitId::of), Row::unit);
        Part<CoverageClass> coverageClass = row.required("class", choice(CoverageClass.class), Row::coverageClass);
        Part<Map<Line, List<OrganizationId>>> organizations =
                row.map("organizations", Line::of, Codec.list(ORGANIZATION_ID), Row::organizations);
        return row.build(parts -> new Row(parts.get(unit), parts.get(coverageClass), parts.get(organizations)));
    }
}
