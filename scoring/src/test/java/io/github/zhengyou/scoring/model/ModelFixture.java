package io.github.zhengyou.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.ParameterException;
import io.github.zhengyou.scoring.ParameterScope;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Models by their ids, with parameters as a scheme would give them, and parts p1, p2 and so on. */
final class ModelFixture {

    static final Rating NOTHING_RATED = Rating.unrated(ResultKind.NOT_APPLICABLE, ReasonCode.NOTHING_RATED);
    static final Rating INDETERMINATE = Rating.unrated(ResultKind.UNKNOWN, ReasonCode.INDETERMINATE);

    private static final Place PLACE = Place.in("scheme").at("parameters");

    private ModelFixture() {}

    /** A model over parts p1 to p9, all of whose parameters it must read. */
    static Model model(String id, Map<String, ?> values) {
        return model(id, 9, values);
    }

    /** A model over parts p1 to pn, all of whose parameters it must read. */
    static Model model(String id, int parts, Map<String, ?> values) {
        List<IndicatorId> ids = new ArrayList<>();
        for (int i = 1; i <= parts; i++) {
            ids.add(IndicatorId.of("p" + i));
        }
        return model(id, ids, values);
    }

    static Model model(String id, List<IndicatorId> parts, Map<String, ?> values) {
        Parameters parameters = new Parameters(
                fields(values), PLACE, ParameterScope.builder().parts(parts).build());
        Model model = StandardModels.all().get(id).apply(parameters);
        assertThat(parameters.unread()).isEmpty();
        return model;
    }

    static void assertRefused(String id, Map<String, ?> values, String message) {
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> model(id, 3, values))
                .withMessageStartingWith(message)
                .withMessageContaining(", at scheme#/parameters/");
    }

    private static ParameterValue.Fields fields(Map<?, ?> values) {
        Map<String, ParameterValue> fields = new LinkedHashMap<>();
        values.forEach((name, value) -> fields.put((String) name, value(value)));
        return new ParameterValue.Fields(fields);
    }

    /** Texts that are numbers become numbers. */
    private static ParameterValue value(Object value) {
        if (value instanceof Map<?, ?> map) {
            return fields(map);
        }
        if (value instanceof List<?> list) {
            return ParameterValue.of(list.stream().map(ModelFixture::value).toList());
        }
        String text = value.toString();
        return text.matches("-?[0-9]+(\\.[0-9]+)?") ? ParameterValue.of(Decimal.parse(text)) : ParameterValue.of(text);
    }

    /** Parts that weigh 1, out of 100. */
    static Parts parts(String... shares) {
        List<Part> parts = new ArrayList<>();
        for (String share : shares) {
            parts.add(part(parts.size() + 1, share, "1", "100"));
        }
        return new Parts(Points.HUNDRED, parts);
    }

    /** Parts out of 100 with their weights, as {@code 0.5*3}. */
    static Parts weighted(String... sharesAndWeights) {
        List<Part> parts = new ArrayList<>();
        for (String text : sharesAndWeights) {
            String[] both = text.split("\\*", -1);
            parts.add(part(parts.size() + 1, both[0], both[1], "100"));
        }
        return new Parts(Points.HUNDRED, parts);
    }

    /** The part pn with a share of its maximum. */
    static Part part(int number, String share, String weight, String maximum) {
        Points most = points(maximum);
        return new Part(
                IndicatorId.of("p" + number), points(share).times(most), most, points(weight), ReasonCode.RATED);
    }

    /** A number as a decimal or a fraction. */
    static Points points(String text) {
        return text.contains("/") ? Points.parse(text) : Points.from(Decimal.parse(text));
    }

    static Rating rated(String points) {
        return Rating.of(points(points));
    }
}
