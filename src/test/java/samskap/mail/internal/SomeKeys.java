package samskap.mail.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Keys by their numbers, each of bytes that are its number. */
record SomeKeys(TreeMap<Integer, byte[]> keys) implements MailKeys {

    static SomeKeys numbered(int... numbers) {
        var keys = new TreeMap<Integer, byte[]>();
        Arrays.stream(numbers).forEach(number -> keys.put(number, secretOf(number)));
        return new SomeKeys(keys);
    }

    private static byte[] secretOf(int number) {
        var secret = new byte[32];
        Arrays.fill(secret, (byte) number);
        return secret;
    }

    @Override
    public MailKey newest() {
        Map.Entry<Integer, byte[]> newest = keys.lastEntry();
        return new MailKey(newest.getKey(), newest.getValue());
    }

    @Override
    public byte[] secret(int number) {
        return keys.get(number);
    }
}
