package samskap.reading.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an idea has said, latest first, one page of it.
 *
 * @param path its address
 * @param ideaPath the address of the idea
 * @param language what its author writes, null when that is the page's language
 * @param older where older ones are, null at the end
 */
public record VersionsPage(
        Frame frame,
        String path,
        String ideaPath,
        String title,
        @Nullable String language,
        List<Wording> versions,
        @Nullable String older) {}
