package samskap.pictures;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** A picture's identity: 128 random bits, so that nobody finds one by trying. */
public record PictureId(String value) {

    private static final int BYTES = 16;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public PictureId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("No picture has this id");
        }
    }

    public static PictureId random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new PictureId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Reads what came from outside; empty when it is no id. */
    public static Optional<PictureId> of(String typed) {
        return FORM.matcher(typed).matches() ? Optional.of(new PictureId(typed)) : Optional.empty();
    }
}
