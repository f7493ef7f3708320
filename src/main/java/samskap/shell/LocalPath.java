package samskap.shell;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Paths of this place. An address that came from outside may lead nowhere else. */
final class LocalPath {

    private static final URI HOME = URI.create("/");

    private LocalPath() {}

    /**
     * The path with its query; the board for whatever is no path of ours ({@code //other.example}, {@code /\other}).
     */
    static URI of(@Nullable String wanted) {
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//") || wanted.indexOf('\\') >= 0) {
            return HOME;
        }
        try {
            var path = new URI(wanted.replace(" ", "%20"));
            var local = path.getScheme() == null && path.getRawAuthority() == null;
            return local ? new URI(path.toASCIIString()) : HOME;
        } catch (URISyntaxException notAPath) {
            return HOME;
        }
    }
}
