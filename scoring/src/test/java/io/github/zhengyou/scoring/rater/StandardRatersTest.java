package io.github.zhengyou.scoring.rater;

import static io.github.zhengyou.scoring.rater.RaterFixture.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.rule.Place;
import io.github.zhengyou.scoring.ParameterScope;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.UnreadParameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StandardRatersTest {

    private static final Pattern ROW = Pattern.compile("<tr><td>\\{@code ([a-z-]+)}");

    @Test
    void everyRaterHasItsRowInTheTableAndEveryRowItsRater() throws IOException {
        String source = Files.readString(Path.of("src/main/java/io/github/zhengyou/scoring/rater/StandardRaters.java"));
        List<String> rows = ROW.matcher(source)
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(StandardRaters.all().keySet())
                .hasSize(13);
    }

    @Test
    void aParameterOfAnotherShapeIsLeftUnread() {
        Place place = Place.in("scheme").at("parameters");
        Parameters parameters =
                new Parameters(object("shape", "threshold", "target", 80, "zeroAt", 20), place, ParameterScope.none());
        StandardRaters.all().get("target").apply(parameters);
        assertThat(parameters.unread()).extracting(UnreadParameter::place).containsExactly(place.at("zeroAt"));
    }
}
