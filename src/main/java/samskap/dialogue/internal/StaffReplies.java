package samskap.dialogue.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.dialogue.SavedReplies;
import samskap.dialogue.SavedReply;
import samskap.dialogue.SavedReply.Blank;
import samskap.dialogue.SavedReplyId;
import samskap.dialogue.StaleReply;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.shared.InOneGo;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.shared.Translations;
import samskap.shared.text.CleanText;

@Component
class StaffReplies implements SavedReplies {

    private static final Act SHARED = Act.of("audit.act.dialogue.replyShared");
    private static final Act CHANGED = Act.of("audit.act.dialogue.replyChanged");
    private static final Act DROPPED = Act.of("audit.act.dialogue.replyDropped");

    private final SavedReplyStore store;
    private final Ideas ideas;
    private final People people;
    private final Translations translations;
    private final Audit audit;
    private final InOneGo inOneGo;

    StaffReplies(
            SavedReplyStore store,
            Ideas ideas,
            People people,
            Translations translations,
            Audit audit,
            InOneGo inOneGo) {
        this.store = store;
        this.ideas = ideas;
        this.people = people;
        this.translations = translations;
        this.audit = audit;
        this.inOneGo = inOneGo;
    }

    @Override
    public List<SavedReply> of(Person person) {
        person.requireStaff();
        return store.of(person.id());
    }

    @Override
    public SavedReply keep(Person by, SavedReply.Text wanted) {
        by.requireStaff();
        var text = checked(wanted);
        var id = inOneGo.run(() -> {
            var added = store.add(by.id(), text);
            if (text.shared()) {
                audit.record(Entry.of(by, SHARED, thing(added)).changing("", text.title()));
            }
            return added;
        });
        return store.find(id).orElseThrow(Refusal::notFound);
    }

    @Override
    public void change(Person by, SavedReplyId id, int version, SavedReply.Text wanted) {
        var reply = visible(by, id).orElseThrow(Refusal::notFound);
        requireMayChange(by, reply);
        var text = checked(wanted);
        if (text.equals(new SavedReply.Text(reply.title(), reply.body(), reply.shared()))) {
            return;
        }
        inOneGo.run(() -> {
            if (!store.change(id, version, text)) {
                throw new StaleReply(visible(by, id).orElseThrow(Refusal::notFound));
            }
            if (reply.shared() || text.shared()) {
                audit.record(Entry.of(by, reply.shared() ? CHANGED : SHARED, thing(id))
                        .changing(reply.title(), text.title()));
            }
        });
    }

    @Override
    public void drop(Person by, SavedReplyId id) {
        visible(by, id).ifPresent(reply -> {
            requireMayChange(by, reply);
            inOneGo.run(() -> {
                if (store.remove(id) && reply.shared()) {
                    audit.record(Entry.of(by, DROPPED, thing(id)).changing(reply.title() + ": " + reply.body(), ""));
                }
            });
        });
    }

    /** What a colleague keeps for themselves is no concern of the log's; what all share is. */
    private static Thing thing(SavedReplyId id) {
        return new Thing(Thing.Kind.REPLY, id.value());
    }

    @Override
    public boolean mayChange(Person person, SavedReply reply) {
        return person.isStaff() && (reply.owner().equals(person.id()) || reply.shared() && leads(person));
    }

    private static boolean leads(Person person) {
        return person.has(Role.OWNER) || person.has(Role.LEADER) || person.has(Role.ADMIN);
    }

    private void requireMayChange(Person by, SavedReply reply) {
        if (!mayChange(by, reply)) {
            throw Refusal.notAllowed();
        }
    }

    /** Another's own replies are nobody else's business: they look as if they were not there. */
    private Optional<SavedReply> visible(Person person, SavedReplyId id) {
        person.requireStaff();
        return store.find(id).filter(reply -> reply.shared() || reply.owner().equals(person.id()));
    }

    private static SavedReply.Text checked(SavedReply.Text wanted) {
        var title = CleanText.line(wanted.title());
        if (CleanText.isBlank(title)) {
            throw Refusal.of("title", "dialogue.refused.replyUntitled");
        }
        CleanText.refuseLonger("title", title, LONGEST_TITLE);
        return new SavedReply.Text(title, Words.of("body", wanted.body(), LONGEST_BODY), wanted.shared());
    }

    @Override
    public String filled(Person writer, SavedReplyId id, IdeaId idea, PersonId to) {
        return visible(writer, id).map(reply -> filled(writer, reply, idea, to)).orElseThrow(Refusal::notFound);
    }

    private String filled(Person writer, SavedReply reply, IdeaId idea, PersonId to) {
        var values = new HashMap<String, String>();
        for (var blank : Blank.values()) {
            var value = switch (blank) {
                case CUSTOMER -> people.find(to).map(Person::firstName).orElse("");
                case ME -> writer.firstName();
                case IDEA -> ideas.find(idea).map(Idea::title).orElse("");
            };
            for (var language : Language.values()) {
                values.put(translations.text(language, blank.key()), value);
            }
        }
        return Blanks.filled(reply.body(), values);
    }

    @Override
    public Fit fit(Person writer, SavedReplyId id, IdeaId idea, PersonId to, String text) {
        return visible(writer, id)
                .map(reply -> new Fit(
                        Blanks.left(reply.body(), text), Blanks.isUntouched(filled(writer, reply, idea, to), text)))
                .orElse(new Fit(List.of(), false));
    }
}
