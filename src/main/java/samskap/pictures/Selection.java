package samskap.pictures;

import java.util.List;
import java.util.UUID;

/**
 * The pictures that something shall have, in their order.
 *
 * @param key what the page chose when the writing began; the new ones were sent under it, which shows whose they are
 */
public record Selection(UUID key, List<Chosen> chosen) {

    public Selection {
        chosen = List.copyOf(chosen);
    }
}
