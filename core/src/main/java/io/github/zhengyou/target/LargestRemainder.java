package io.github.zhengyou.target;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everybody's whole share, and one of the places left for each of the largest remainders. */
final class LargestRemainder {

    private LargestRemainder() {}

    static Apportionment of(List<BigInteger> weights, int places) {
        BigInteger total = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        List<Integer> shares = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        int left = places;
        for (BigInteger weight : weights) {
            BigInteger[] share = weight.multiply(BigInteger.valueOf(places)).divideAndRemainder(total);
            shares.add(share[0].intValueExact());
            remainders.add(share[1]);
            left -= share[0].intValueExact();
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.<Integer, BigInteger>comparing(remainders::get).reversed());
        int next = 0;
        while (next < left) {
            BigInteger remainder = remainders.get(order.get(next));
            int end = next;
            while (end < order.size() && remainders.get(order.get(end)).equals(remainder)) {
                end++;
            }
            if (end > left) {
                return Apportionment.of(
                        ApportionmentMethod.LARGEST_REMAINDER, shares, order.subList(next, end), left - next);
            }
            for (int position : order.subList(next, end)) {
                shares.set(position, shares.get(position) + 1);
            }
            next = end;
        }
        return Apportionment.of(ApportionmentMethod.LARGEST_REMAINDER, shares, List.of(), 0);
    }
}
