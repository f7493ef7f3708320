package samskap.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.dialogue.Dialogue;
import samskap.dialogue.NewMessage;
import samskap.identity.PersonalData.Section;
import samskap.shared.Language;
import samskap.shared.Translations;
import samskap.support.Support;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
class PersonalDataTests {

    /** Names of columns that hold a person's number where no foreign key says so. */
    private static final String PEOPLE = "(.*_)?(by|by_id|person|person_id|author_id|owner_id|judge_id|customer_id)";

    private final List<PersonalData> modules;
    private final JdbcClient jdbc;
    private final TakeOut takeOut;
    private final Cast cast;
    private final Dialogue dialogue;
    private final Support support;
    private final Translations translations;

    PersonalDataTests(
            List<PersonalData> modules,
            JdbcClient jdbc,
            TakeOut takeOut,
            Cast cast,
            Dialogue dialogue,
            Support support,
            Translations translations) {
        this.modules = modules;
        this.jdbc = jdbc;
        this.takeOut = takeOut;
        this.cast = cast;
        this.dialogue = dialogue;
        this.support = support;
        this.translations = translations;
    }

    @Test
    void every_column_that_names_a_person_is_in_what_they_can_take_out_or_left_out_with_a_reason() {
        var handled = new TreeSet<String>();
        modules.forEach(module -> {
            module.sections().forEach(section -> handled.addAll(section.columns()));
            handled.addAll(module.leftOut().keySet());
        });

        assertThat(columnsOfPeople()).as("""
                        Columns that name a person. Give each a section in the PersonalData bean of its module (see \
                        DialogueData), so that people can take out what it keeps of them, or name it in leftOut with \
                        the reason. Then see to what becomes of it when they are forgotten: a listener to \
                        PersonForgotten, as in ListenersLeave; ForgottenTests looks for their name everywhere""").isNotEmpty().isSubsetOf(handled);
    }

    private List<String> columnsOfPeople() {
        return jdbc.sql("""
                        SELECT LOWER(CONCAT(c.table_name, '.', c.column_name)) FROM information_schema.columns c
                        WHERE c.table_schema = DATABASE()
                          AND (c.data_type = 'bigint' AND c.column_name REGEXP CONCAT('^', :people, '$')
                               OR EXISTS (SELECT 1 FROM information_schema.key_column_usage k
                                          WHERE k.table_schema = DATABASE() AND k.table_name = c.table_name
                                            AND k.column_name = c.column_name
                                            AND k.referenced_table_name = 'identity_person'))
                        ORDER BY 1
                        """).param("people", PEOPLE).query(String.class).list();
    }

    @Test
    void everything_that_can_be_taken_out_is_called_something_in_every_language() {
        for (var section : sections()) {
            var labels = labels(section);
            assertThat(labels)
                    .as("codes in %s", section.name())
                    .containsAll(section.codes().keySet());
            for (var language : Language.values()) {
                assertThat(translations.text(language, "identity.data.section." + section.name()))
                        .doesNotStartWith("!");
                assertThat(labels)
                        .allSatisfy(label -> assertThat(translations.text(language, "identity.data.column." + label))
                                .doesNotStartWith("!"));
            }
        }
        assertThat(sections()).extracting(Section::name).doesNotHaveDuplicates();
    }

    private TreeSet<String> labels(Section section) {
        return jdbc.sql(section.query())
                .param("person", 0)
                .param("staff", false)
                .param("address", "nobody@example.com")
                .param("language", "en")
                .query(rows -> {
                    var columns = rows.getMetaData();
                    var names = new TreeSet<String>();
                    for (var n = 1; n <= columns.getColumnCount(); n++) {
                        names.add(columns.getColumnLabel(n));
                    }
                    return names;
                });
    }

    @Test
    void a_person_takes_out_what_they_said_and_supported_and_nothing_of_others() throws IOException {
        var elin = cast.customer("Elin Granström");
        var idea = cast.idea(elin, "Softer hinges\nThey bang <at night>.");
        var other = cast.idea(cast.customer("Otto Other"), "A secret of Otto\nNot for Elin.");
        support.give(elin, other.id());
        dialogue.write(elin, NewMessage.message(UUID.randomUUID(), other.id(), null, "Count me in."));

        var files = takenOut(elin);

        assertThat(files.get("my-data.html"))
                .contains("Elin Granström", "Softer hinges", "They bang &lt;at night&gt;.", "Count me in.")
                .doesNotContain("Otto", "Not for Elin", "identity.data");
        var ideas = JsonMapper.builder().build().readTree(files.get("data/ideas.json"));
        assertThat(ideas).hasSize(1);
        assertThat(ideas.get(0).get("ideaId").longValue()).isEqualTo(idea.id().value());
        assertThat(ideas.get(0).get("sharedAt").stringValue()).endsWith("Z");
        assertThat(files.get("data/supports.json"))
                .contains(Long.toString(other.id().value()));
        assertThat(files.get("data/profile.json")).contains("@example.com");
    }

    @Test
    void everything_is_there_also_where_there_is_much_of_it() throws IOException {
        var elin = cast.customer("Elin Granström");
        for (var n = 0; n < 450; n++) {
            jdbc.sql("""
                            INSERT INTO scoring_view (person_id, name, address) VALUES (:person, :name, 'x')
                            """)
                    .param("person", elin.id().value())
                    .param("name", "View " + n)
                    .update();
        }

        var views = JsonMapper.builder().build().readTree(takenOut(elin).get("data/views-of-value.json"));

        assertThat(views).hasSize(450);
    }

    private List<Section> sections() {
        return modules.stream().flatMap(module -> module.sections().stream()).toList();
    }

    private Map<String, String> takenOut(Person person) throws IOException {
        var archive = new ByteArrayOutputStream();
        takeOut.write(person, archive);
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(files.keySet()).first().isEqualTo("my-data.html");
        assertThat(files.keySet().stream()
                        .filter(name -> name.startsWith("data/"))
                        .collect(Collectors.toSet()))
                .isEqualTo(sections().stream()
                        .map(section -> "data/" + section.name() + ".json")
                        .collect(Collectors.toSet()));
        return files;
    }
}
