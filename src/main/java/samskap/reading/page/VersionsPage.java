package samskap.reading.page;

import java.util.List;

/**
 * Everything that an idea has said, latest first.
 *
 * @param path its address
 * @param ideaPath the address of the idea
 */
public record VersionsPage(Frame frame, String path, String ideaPath, String title, List<Wording> versions) {}
