package samskap.inbox.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import samskap.ideas.Composition;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.NewIdea;
import samskap.identity.Entrance;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.SignIn;
import samskap.inbox.Drafts;
import samskap.inbox.internal.DraftStore.Kept;
import samskap.inbox.internal.Handled.NewDraft;
import samskap.pictures.Chosen;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.text.Markdown;

@Service
class DraftDesk implements Drafts {

    private final DraftStore drafts;
    private final RawStore raws;
    private final Understanding understanding;
    private final Attached attached;
    private final People people;
    private final SignIn signIn;
    private final Ideas ideas;
    private final Entrance entrance;
    private final InOneGo inOneGo;
    private final Clock clock;

    DraftDesk(
            DraftStore drafts,
            RawStore raws,
            Understanding understanding,
            Attached attached,
            People people,
            SignIn signIn,
            Ideas ideas,
            Entrance entrance,
            InOneGo inOneGo,
            Clock clock) {
        this.drafts = drafts;
        this.raws = raws;
        this.understanding = understanding;
        this.attached = attached;
        this.people = people;
        this.signIn = signIn;
        this.ideas = ideas;
        this.entrance = entrance;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    @Override
    public Optional<Draft> find(String secret) {
        return drafts.find(secret, NewDraft.Kind.IDEA).map(kept -> {
            var idea = whole(kept);
            return new Draft(
                    idea.title() == null ? "" : idea.title(),
                    idea.text(),
                    whoHasCome(kept).isPresent(),
                    kept.name(),
                    kept.language(),
                    kept.idea());
        });
    }

    @Override
    public Idea share(String secret, String name) {
        var kept = drafts.find(secret, NewDraft.Kind.IDEA).orElseThrow(Refusal::notFound);
        var author = author(kept, name);
        if (!entrance.admits(author)) {
            throw Refusal.notAllowed();
        }
        var words = whole(kept);
        var idea = ideas.share(
                author,
                new NewIdea(words.key(), words.text(), words.title(), null, null, null, pictures(author, kept)));
        inOneGo.run(() -> drafts.shared(kept.mail(), idea.id(), clock.instant()));
        return idea;
    }

    private Person author(Kept kept, String name) {
        return whoHasCome(kept)
                .orElseGet(() -> signIn.join(new SignIn.Newcomer(kept.address()), name, kept.language()));
    }

    /**
     * Whoever was asked, also where their address is another one by now. Whom a colleague only introduced comes now.
     */
    private Optional<Person> whoHasCome(Kept kept) {
        return kept.person() == null
                ? people.withAddress(kept.address()).filter(person -> !person.isIntroduced())
                : people.find(kept.person());
    }

    /** The subject is the title, unless it says nothing. */
    private static NewIdea whole(Kept kept) {
        var key = UUID.nameUUIDFromBytes(kept.mark().getBytes(StandardCharsets.US_ASCII));
        var subject = Markdown.toExcerpt(Subjects.bare(kept.subject()), Composition.LONGEST_TITLE);
        var title = subject.isEmpty() || kept.words().isBlank() ? null : subject;
        return new NewIdea(key, kept.words().isBlank() ? subject : kept.words(), title, null, null, null);
    }

    private List<Chosen> pictures(Person author, Kept kept) {
        var key = whole(kept).key();
        return raws.find(kept.mail())
                .map(raw -> understanding.of(new Delivery(Delivery.Source.HAND, null, List.of()), raw))
                .map(mail -> attached.take(author, key, mail.attachments()).chosen())
                .orElse(List.of());
    }
}
