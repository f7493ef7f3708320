package samskap.pictures.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.identity.PersonId;
import samskap.identity.PersonalData;
import samskap.pictures.PictureId;
import samskap.pictures.PictureOwner;
import samskap.pictures.PictureSize;

/**
 * Which pictures a person put with their words, what each belongs to, and the pictures themselves, as large as we have.
 * Those of words that stay with the company stay there.
 */
@Component
class PicturesData implements PersonalData {

    /** Its name says what it belongs to. */
    private static final String FILE = """
            CONCAT('pictures/', COALESCE(CONCAT(LOWER(subject_kind), '-', subject_id), 'draft'), '-', id, '.',
                   LOWER(format)) AS file
            """;

    /** One that was taken down is gone. */
    private static final String OWN = """
             FROM pictures_picture
            WHERE person_id = :person AND (subject_id IS NOT NULL OR draft_key IS NOT NULL)
            """;

    private final JdbcClient jdbc;
    private final PictureFiles files;
    private final ObjectProvider<PictureOwner> owners;

    PicturesData(JdbcClient jdbc, PictureFiles files, ObjectProvider<PictureOwner> owners) {
        this.jdbc = jdbc;
        this.files = files;
        this.owners = owners;
    }

    private String own() {
        var staying = owners.stream()
                .flatMap(owner -> owner.stayingQuery().stream()
                        .map(ids ->
                                " AND NOT (subject_kind <=> '%s' AND subject_id IN (%s))".formatted(owner.kind(), ids)))
                .collect(Collectors.joining());
        return OWN + staying + " ORDER BY changed_at, id";
    }

    @Override
    public List<Section> sections() {
        var query = "SELECT " + FILE
                + ", alt AS words, subject_kind AS thing, subject_id AS thingId, changed_at AS writtenAt" + own();
        return List.of(
                Section.of("pictures", "pictures_picture.person_id", query).coded("thing", "audit.thing."));
    }

    @Override
    public void files(PersonId person, Files out) throws IOException {
        var own = jdbc.sql("SELECT id, " + FILE + own())
                .param("person", person.value())
                .query((row, n) -> Map.entry(new PictureId(row.getString("id")), row.getString("file")))
                .list();
        for (var picture : own) {
            var bytes = files.read(FileNames.of(picture.getKey(), PictureSize.LARGE));
            if (bytes.isPresent()) {
                out.add(picture.getValue(), bytes.get());
            }
        }
    }
}
