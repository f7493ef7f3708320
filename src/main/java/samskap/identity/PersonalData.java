package samskap.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a module keeps about people, so that each can take all of theirs away with them. Every module that keeps
 * something contributes this as a Spring bean; a test finds the columns that name people and are in none.
 */
public interface PersonalData {

    List<Section> sections();

    /** Columns that name people and stand in no section, each with the reason why. */
    default Map<String, String> leftOut() {
        return Map.of();
    }

    /**
     * Things of one sort.
     *
     * @param name the name of its file, and the end of its heading's translation key: {@code messages}
     * @param columns by which it finds the person's rows, such as {@code dialogue_message.author_id}
     * @param query reads them for {@code :person}; a label such as {@code writtenAt} names its column in the file, and
     *     ends the translation key under which people read it
     */
    record Section(String name, Set<String> columns, String query) {

        public Section {
            columns = Set.copyOf(columns);
        }

        public static Section of(String name, String column, String query) {
            return new Section(name, Set.of(column), query);
        }
    }
}
