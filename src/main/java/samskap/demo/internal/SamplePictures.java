package samskap.demo.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import samskap.demo.internal.Sample.SamplePicture;
import samskap.identity.Person;
import samskap.pictures.Chosen;
import samskap.pictures.Pictures;

/** The sample's pictures, from {@code sample/pictures}. They were drawn for it. */
@Component
@ConditionalOnBooleanProperty("samskap.demo")
class SamplePictures {

    private final Pictures pictures;

    SamplePictures(Pictures pictures) {
        this.pictures = pictures;
    }

    /** Takes them in as the person's. */
    List<Chosen> of(Person person, UUID key, List<SamplePicture> shown) {
        return shown.stream()
                .map(picture -> new Chosen(take(person, key, picture.file()), picture.alt(), false))
                .toList();
    }

    private String take(Person person, UUID key, String name) {
        try {
            var file = Files.createTempFile("samskap-sample-", ".jpg");
            try {
                copy(name, file);
                return pictures.take(person, key, file).id().value();
            } finally {
                Files.delete(file);
            }
        } catch (IOException missing) {
            throw new UncheckedIOException("The sample picture " + name + " can't be read", missing);
        }
    }

    private static void copy(String name, Path to) throws IOException {
        try (var in = new ClassPathResource("sample/pictures/" + name).getInputStream()) {
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
