package samskap.identity;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

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

    /** What is no row of a table: hands the person's files over one by one. */
    default void files(PersonId person, Files out) throws IOException {}

    /** Where files go that a person takes along. */
    interface Files {

        /** @param name as a section of the module tells it: {@code pictures/idea-12-a.jpeg} */
        void add(String name, byte[] bytes) throws IOException;
    }

    /**
     * Things of one sort.
     *
     * @param name the name of its file, and the end of its heading's translation key: {@code messages}
     * @param columns by which it finds the person's rows, such as {@code dialogue_message.author_id}
     * @param query reads them for {@code :person}, who is a colleague if {@code :staff}, has the mailbox
     *     {@code :address} and reads {@code :language}; a label such as {@code writtenAt} names its column in the file,
     *     and ends the translation key under which people read it
     * @param codes labels under which no words stand but a code, with how to get its translation key from it
     */
    record Section(String name, Set<String> columns, String query, Map<String, UnaryOperator<String>> codes) {

        public Section {
            columns = Set.copyOf(columns);
            codes = Map.copyOf(codes);
        }

        public Section(String name, Set<String> columns, String query) {
            this(name, columns, query, Map.of());
        }

        /** The same with codes under this label; their keys begin so and go on with the code: {@code at-once}. */
        public Section coded(String label, String keys) {
            return coded(label, code -> keys + code.toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        public Section coded(String label, UnaryOperator<String> key) {
            var more = new HashMap<>(codes);
            more.put(label, key);
            return new Section(name, columns, query, more);
        }

        public static Section of(String name, String column, String query) {
            return new Section(name, Set.of(column), query);
        }
    }
}
