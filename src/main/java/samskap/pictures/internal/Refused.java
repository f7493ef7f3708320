package samskap.pictures.internal;

import samskap.pictures.Pictures;
import samskap.shared.Refusal;

/** Why a picture is not taken. */
final class Refused {

    private Refused() {}

    /** @param reason the last part of the translation's key */
    static Refusal because(String reason, Object... arguments) {
        return Refusal.of(Pictures.FIELD, "pictures.refused." + reason, arguments);
    }
}
