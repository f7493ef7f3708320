package samskap.pictures.internal;

import java.util.Arrays;
import java.util.List;
import samskap.pictures.PictureId;
import samskap.pictures.PictureSize;

/** What a picture's files are called where they are kept. */
final class FileNames {

    private FileNames() {}

    static String of(PictureId id, PictureSize size) {
        return id.value() + "/" + size.code();
    }

    static List<String> all(PictureId id) {
        return Arrays.stream(PictureSize.values()).map(size -> of(id, size)).toList();
    }
}
