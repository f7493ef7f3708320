package samskap.news;

import java.util.Optional;

/** Which announcement. */
public record AnnouncementId(long value) {

    /** Reads the last part of an address, "12-words-for-people"; empty for anything else. */
    public static Optional<AnnouncementId> fromAddress(String segment) {
        var digits = segment.split("-", 2)[0];
        return digits.matches("\\d{1,18}") ? Optional.of(new AnnouncementId(Long.parseLong(digits))) : Optional.empty();
    }
}
