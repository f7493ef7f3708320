/**
 * Pictures that people put with their words: taken in, made harmless and small, and shown to those who may see what
 * they belong to.
 *
 * <p>Owns the tables {@code pictures_*}, or the bucket that keeps the files instead. Asks whoever implements
 * {@link samskap.pictures.PictureOwner} who may see a picture. Must never know what an idea or a message is, and never
 * serve a byte that somebody sent: only pixels that it painted itself.
 */
@ApplicationModule(allowedDependencies = {"shared", "identity", "identity :: ui"})
@NullMarked
package samskap.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
