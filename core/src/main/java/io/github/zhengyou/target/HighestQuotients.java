package io.github.zhengyou.target;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** One place after the other to the highest quotient of weight and divisor. */
final class HighestQuotients {

    /**
     * What a weight bids for its next place, as a fraction; a denominator of zero is above every other bid.
     *
     * @param position whose bid
     */
    private record Bid(int position, BigInteger numerator, BigInteger denominator) implements Comparable<Bid> {
        /** The highest bid first. Where both are beyond all bounds, the larger weight. */
        @Override
        public int compareTo(Bid other) {
            return denominator.signum() == 0 && other.denominator.signum() == 0
                    ? other.numerator.compareTo(numerator)
                    : other.numerator.multiply(denominator).compareTo(numerator.multiply(other.denominator));
        }
    }

    private HighestQuotients() {}

    static Apportionment of(ApportionmentMethod method, List<BigInteger> weights, int places) {
        PriorityQueue<Bid> bids = new PriorityQueue<>();
        List<Integer> shares = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            shares.add(0);
            if (weights.get(i).signum() > 0) {
                bids.add(bid(method, i, weights.get(i), 0));
            }
        }
        int left = places;
        while (left > 0) {
            Bid highest = bids.remove();
            List<Integer> equal = new ArrayList<>(List.of(highest.position()));
            while (!bids.isEmpty() && bids.peek().compareTo(highest) == 0) {
                equal.add(bids.remove().position());
            }
            if (equal.size() > left) {
                return Apportionment.of(method, shares, equal, left);
            }
            for (int position : equal) {
                int share = shares.get(position) + 1;
                shares.set(position, share);
                bids.add(bid(method, position, weights.get(position), share));
            }
            left -= equal.size();
        }
        return Apportionment.of(method, shares, List.of(), 0);
    }

    /** The bid of a weight that has so many places; roots are avoided by comparing squares. */
    private static Bid bid(ApportionmentMethod method, int position, BigInteger weight, long places) {
        BigInteger now = BigInteger.valueOf(places);
        BigInteger next = BigInteger.valueOf(places + 1);
        BigInteger odd = now.add(next);
        return switch (method) {
            case DHONDT -> new Bid(position, weight, next);
            case SAINTE_LAGUE -> new Bid(position, weight, odd);
            case ADAMS -> new Bid(position, weight, now);
            case DEAN ->
                new Bid(position, weight.multiply(odd), now.multiply(next).shiftLeft(1));
            case HUNTINGTON_HILL -> new Bid(position, weight.multiply(weight), now.multiply(next));
            case LARGEST_REMAINDER -> throw new IllegalArgumentException("largest remainder has no divisors");
        };
    }
}
