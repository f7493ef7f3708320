package samskap.reply.origin;

import java.util.Optional;
import samskap.reply.mime.Part;

/** Looks for a part by its type. */
final class Parts {

    private Parts() {}

    static Optional<Part> first(Part part, String type) {
        if (part.is(type)) {
            return Optional.of(part);
        }
        return part.parts().stream()
                .map(inner -> first(inner, type))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
