package samskap.search.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.Families;
import samskap.ideas.IdeaId;
import samskap.shared.Sql;

/** Reads what everybody may read, for the index. */
@Repository
class Sources {

    private record Text(long id, String title, String story) {}

    private final JdbcClient jdbc;
    private final Families families;

    Sources(JdbcClient jdbc, Families families) {
        this.jdbc = jdbc;
        this.families = families;
    }

    /** The next ideas by their number, those too that nobody may find. */
    List<IdeaId> after(long id, int most) {
        return jdbc.sql("SELECT id FROM ideas_idea WHERE id > :id ORDER BY id LIMIT :most")
                .param("id", id)
                .param("most", most)
                .query((row, n) -> new IdeaId(row.getLong("id")))
                .list();
    }

    /** What these are members of, directly or not. */
    Collection<IdeaId> mainsOf(Collection<IdeaId> ideas) {
        return families.mainsOf(ideas).values();
    }

    /** The number of the latest message, or 0. */
    long lastMessage() {
        return jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM dialogue_message")
                .query(Long.class)
                .single();
    }

    /** @param last the number of the last message that was looked at */
    record SpokenOf(Set<IdeaId> ideas, long last) {}

    /** The ideas of the next messages by their number. */
    SpokenOf spokenOfAfter(long message, int most) {
        var ideas = new HashSet<IdeaId>();
        var last = new long[] {message};
        jdbc.sql("SELECT id, idea_id FROM dialogue_message WHERE id > :id ORDER BY id LIMIT :most")
                .param("id", message)
                .param("most", most)
                .query(row -> {
                    ideas.add(new IdeaId(row.getLong("idea_id")));
                    last[0] = row.getLong("id");
                });
        return new SpokenOf(ideas, last[0]);
    }

    /** Those among these that can be found; what was merged is found by what it was merged into. */
    List<Entry> read(Collection<IdeaId> ideas) {
        if (ideas.isEmpty()) {
            return List.of();
        }
        var members = families.membersOf(ideas);
        var everybody = members.values().stream()
                .flatMap(Set::stream)
                .map(IdeaId::value)
                .collect(Collectors.toSet());
        if (everybody.isEmpty()) {
            return List.of();
        }
        var texts = texts(everybody);
        var said = said(texts.keySet());
        return jdbc.sql("""
                        SELECT id, stage_id, topic_id, status, author_id FROM ideas_idea
                        WHERE id IN (:ideas) AND withheld_at IS NULL AND merged_into IS NULL
                        """)
                .param("ideas", ideas.stream().map(IdeaId::value).toList())
                .query((row, n) -> {
                    var id = row.getLong("id");
                    var marks = new HashSet<String>();
                    var stage = Sql.intOrNull(row, "stage_id");
                    var topic = Sql.intOrNull(row, "topic_id");
                    if (stage != null) {
                        marks.add(Marks.stage(stage));
                    }
                    if (topic != null) {
                        marks.add(Marks.topic(topic));
                    }
                    marks.add(Marks.status(row.getString("status")));
                    marks.add(Marks.author(row.getLong("author_id")));
                    return entry(id, members.getOrDefault(new IdeaId(id), Set.of()), texts, said, marks);
                })
                .list();
    }

    private static Entry entry(
            long id, Set<IdeaId> members, Map<Long, Text> texts, Map<Long, List<Entry.Said>> said, Set<String> marks) {
        var own = texts.getOrDefault(id, new Text(id, "", ""));
        var told = new ArrayList<String>();
        var heard = new ArrayList<>(said.getOrDefault(id, List.of()));
        for (var member : members) {
            var text = texts.get(member.value());
            if (text != null && text.id() != id) {
                told.add(text.title() + "\n" + text.story());
                heard.addAll(said.getOrDefault(text.id(), List.of()));
            }
        }
        return new Entry(id, own.title(), own.story(), told, marks, heard);
    }

    private Map<Long, Text> texts(Collection<Long> ideas) {
        return jdbc
                .sql("SELECT id, title, story FROM ideas_idea WHERE id IN (:ideas) AND withheld_at IS NULL")
                .param("ideas", ideas)
                .query((row, n) -> new Text(row.getLong("id"), row.getString("title"), row.getString("story")))
                .list()
                .stream()
                .collect(Collectors.toMap(Text::id, text -> text));
    }

    private Map<Long, List<Entry.Said>> said(Collection<Long> ideas) {
        var said = new HashMap<Long, List<Entry.Said>>();
        if (!ideas.isEmpty()) {
            jdbc.sql("SELECT id, idea_id, body FROM dialogue_message WHERE idea_id IN (:ideas) AND " + SHOWN)
                    .param("ideas", ideas)
                    .query(row -> {
                        said.computeIfAbsent(row.getLong("idea_id"), first -> new ArrayList<>())
                                .add(new Entry.Said(row.getLong("id"), row.getString("body")));
                    });
        }
        return said;
    }

    /** What everybody may read of the dialogue; a colleague's note is nobody else's. */
    static final String SHOWN = "kind <> 'NOTE' AND withdrawn_at IS NULL AND withheld_at IS NULL";
}
