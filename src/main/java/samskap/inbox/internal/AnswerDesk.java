package samskap.inbox.internal;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import samskap.ideas.Ideas;
import samskap.identity.People;
import samskap.inbox.KeptAnswers;
import samskap.inbox.internal.DraftStore.Kept;
import samskap.inbox.internal.Handled.NewDraft;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

@Service
class AnswerDesk implements KeptAnswers {

    private final DraftStore drafts;
    private final InboxRows rows;
    private final MailStore mails;
    private final Ideas ideas;
    private final People people;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    AnswerDesk(
            DraftStore drafts,
            InboxRows rows,
            MailStore mails,
            Ideas ideas,
            People people,
            InOneGo inOneGo,
            Live live,
            Clock clock) {
        this.drafts = drafts;
        this.rows = rows;
        this.mails = mails;
        this.ideas = ideas;
        this.people = people;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public Optional<KeptAnswer> find(String secret) {
        return kept(secret)
                .flatMap(kept -> rows.find(kept.mail())
                        .map(mail -> new KeptAnswer(
                                Optional.ofNullable(kept.person())
                                        .flatMap(people::find)
                                        .flatMap(writer -> Optional.ofNullable(kept.about())
                                                .flatMap(idea -> ideas.find(idea, writer)))
                                        .orElse(null),
                                mail.words(),
                                kept.language(),
                                mail.why(),
                                mail.detail(),
                                mail.outcome(),
                                mail.path())));
    }

    private Optional<Kept> kept(String secret) {
        return drafts.find(secret, NewDraft.Kind.ANSWER);
    }

    /** It goes the way of every mail, which begins at once. */
    @Override
    public void send(String secret) {
        var mail = kept(secret).orElseThrow(Refusal::notFound).mail();
        inOneGo.run(() -> {
            mails.sure(mail, clock.instant());
            live.changed(Change.inbox());
        });
    }
}
