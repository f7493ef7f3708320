package samskap.pictures.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import samskap.identity.PersonalData;

/** Which pictures a person put with their words, and where each can be seen. */
@Component
class PicturesData implements PersonalData {

    @Override
    public List<Section> sections() {
        return List.of(Section.of("pictures", "pictures_picture.person_id", """
                SELECT CONCAT('/pictures/', id) AS query, alt AS words, LOWER(subject_kind) AS thing,
                       subject_id AS thingId, changed_at AS writtenAt
                FROM pictures_picture WHERE person_id = :person ORDER BY changed_at, id
                """));
    }
}
