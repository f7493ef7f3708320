package samskap.pictures.internal;

import java.util.Collection;
import java.util.Optional;

/** Keeps the pictures' files by name. A name is written once and never with other bytes. */
interface PictureFiles {

    /** Keeping a file that is there already is no error. */
    void keep(String name, byte[] bytes, String contentType);

    Optional<byte[]> read(String name);

    /** A name that nothing has is no error. */
    void remove(Collection<String> names);
}
