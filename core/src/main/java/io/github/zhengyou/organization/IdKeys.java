package io.github.zhengyou.organization;

/**
 * Numbers that put most ids into their order without a look at their text: eight characters after what all have in common.
 * Where two numbers differ, taken as unsigned, the ids stand in that order; where they are equal, the ids must be compared.
 */
final class IdKeys {

    private static final int CHARACTERS = 8;

    /** From here on a character does not fit in a byte of its own: it and all behind it are equal to any such. */
    private static final char OTHER = 0xFF;

    private IdKeys() {}

    /** One for each id. */
    static long[] of(String[] ids) {
        long[] keys = new long[ids.length];
        int from = ids.length == 0 ? 0 : common(ids);
        for (int i = 0; i < ids.length; i++) {
            keys[i] = key(ids[i], from);
        }
        return keys;
    }

    /** How many characters all ids begin with alike. */
    private static int common(String[] ids) {
        String beginning = ids[0];
        for (String id : ids) {
            while (!id.startsWith(beginning)) {
                beginning = beginning.substring(0, beginning.length() - 1);
            }
        }
        return beginning.length();
    }

    private static long key(String id, int from) {
        long key = 0;
        int shift = Long.SIZE;
        for (int i = from; i < Math.min(id.length(), from + CHARACTERS); i++) {
            char character = id.charAt(i);
            if (character >= OTHER) {
                return key | (-1L >>> (Long.SIZE - shift));
            }
            shift -= Byte.SIZE;
            key |= (long) character << shift;
        }
        return key;
    }
}
