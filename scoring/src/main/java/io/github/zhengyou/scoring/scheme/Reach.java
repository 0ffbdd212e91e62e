package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.scheme.SchemeReview.Cell;
import io.github.zhengyou.scoring.scheme.SchemeReview.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Between which points an indicator always lies, both inclusive, wherever it is rated. */
record Reach(Points lowest, Points highest) {

    /** What the indicator states; of a leaf that only ballots rate, what the options of its ballots are worth. */
    static Reach of(SchemeReview review, Node node) {
        Reach stated = new Reach(node.compiled().lowest, node.compiled().highest);
        boolean mayBeZero = review.scheme().missingGroup() == MissingGroup.ZERO
                || node.indicator().missingGroup().equals(Optional.of(MissingGroup.ZERO))
                || review.evaluator().vetoes().stream().anyMatch(veto -> veto.zeroed() == node.index());
        if (!node.compiled().isLeaf() || mayBeZero) {
            return stated;
        }
        List<Points> worth = new ArrayList<>();
        for (Cell cell : review.cells()) {
            if (cell.leaf().equals(node)) {
                Optional<BallotScale> scale = review.scale(cell);
                if (scale.isEmpty()) {
                    return stated;
                }
                Points maximum = Points.from(scale.get().maximum());
                scale.get().choices().stream()
                        .flatMap(choice -> choice.points().stream())
                        .map(points -> rounded(
                                node,
                                Points.from(points)
                                        .times(node.compiled().maximum)
                                        .dividedBy(maximum)))
                        .forEach(worth::add);
            }
        }
        return new Reach(Collections.min(worth), Collections.max(worth));
    }

    private static Points rounded(Node node, Points points) {
        return node.indicator()
                .rounding()
                .map(rounding -> Points.from(rounding.apply(points)))
                .orElse(points);
    }
}
