package samskap.notification.internal;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import samskap.developing.SummaryPinned;
import samskap.developing.WordingDeclined;
import samskap.developing.WordingSuggested;
import samskap.developing.WordingTakenIn;
import samskap.dialogue.ContributionTakenUp;
import samskap.dialogue.MessageWritten;
import samskap.dialogue.PromiseReminded;
import samskap.dialogue.PromiseSettled;
import samskap.ideas.Idea;
import samskap.ideas.IdeaMoved;
import samskap.ideas.Ideas;
import samskap.ideas.IdeasMerged;
import samskap.ideas.IdeasUnmerged;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.news.Announcement;
import samskap.news.AnnouncementPublished;
import samskap.news.News;
import samskap.notification.internal.Happening.Kind;
import samskap.support.VoiceRecorded;

/** Writes down what people are to be told: one row, with the act itself, so that neither is ever without the other. */
@Component
class Recording {

    private final HappeningStore happenings;
    private final Ideas ideas;
    private final News news;
    private final People people;
    private final Clock clock;

    Recording(HappeningStore happenings, Ideas ideas, News news, People people, Clock clock) {
        this.happenings = happenings;
        this.ideas = ideas;
        this.news = news;
        this.people = people;
        this.clock = clock;
    }

    @EventListener
    void moved(IdeaMoved moved) {
        add(Fresh.of(Kind.MOVED, moved.idea(), moved.by(), moved.at()));
    }

    @EventListener
    void said(MessageWritten said) {
        add(Fresh.of(Kind.SAID, said.idea(), said.author(), said.at())
                .about(said.message())
                .replyingTo(said.repliedTo())
                .amongColleagues(said.kind() == samskap.dialogue.Kind.NOTE));
    }

    @EventListener
    void settled(PromiseSettled settled) {
        // A promise is made to everyone.
        add(Fresh.of(Kind.SETTLED, settled.idea(), settled.by(), settled.at()).about(settled.promise()));
    }

    @EventListener
    void reminded(PromiseReminded reminded) {
        add(Fresh.of(Kind.valueOf(reminded.reminder().name()), reminded.idea(), reminded.owner(), reminded.at())
                .about(reminded.promise())
                .onlyTo(reminded.told())
                .amongColleagues(true));
    }

    /** However often it is taken up and left again, its author is told once. */
    @EventListener
    void takenUp(ContributionTakenUp taken) {
        if (!happenings.isKnown(Kind.TAKEN_UP, taken.message())) {
            add(Fresh.of(Kind.TAKEN_UP, taken.idea(), taken.by(), taken.at())
                    .about(taken.message())
                    .onlyTo(taken.author()));
        }
    }

    @EventListener
    void suggested(WordingSuggested suggested) {
        ideas.find(suggested.idea())
                .map(Idea::author)
                .ifPresent(author -> add(Fresh.of(Kind.SUGGESTED, suggested.idea(), suggested.author(), suggested.at())
                        .about(suggested.suggestion().value())
                        .onlyTo(author)));
    }

    @EventListener
    void takenIn(WordingTakenIn taken) {
        add(Fresh.of(Kind.TAKEN_IN, taken.idea(), taken.by(), taken.at())
                .about(taken.suggestion().value())
                .onlyTo(taken.author()));
    }

    @EventListener
    void declined(WordingDeclined declined) {
        add(Fresh.of(Kind.DECLINED, declined.idea(), declined.by(), declined.at())
                .about(declined.suggestion().value())
                .onlyTo(declined.author()));
    }

    @EventListener
    void summedUp(SummaryPinned pinned) {
        add(Fresh.of(Kind.SUMMED_UP, pinned.idea(), pinned.by(), pinned.at()).about(pinned.number()));
    }

    /** Whoever is concerned with what it is about; without ideas it concerns nobody in particular. */
    @EventListener
    void announced(AnnouncementPublished published) {
        news.find(null, published.announcement())
                .map(Announcement::ideas)
                .filter(about -> !about.isEmpty())
                .ifPresent(about -> add(Fresh.of(Kind.ANNOUNCED, about.getFirst(), published.by(), published.at())
                        .about(published.announcement().value())));
    }

    /** Those of the other idea go on as they did; theirs has become bigger. */
    @EventListener
    void merged(IdeasMerged merged) {
        add(Fresh.of(Kind.MERGED, merged.duplicate(), merged.by(), merged.at()));
    }

    @EventListener
    void unmerged(IdeasUnmerged unmerged) {
        add(Fresh.of(Kind.UNMERGED, unmerged.duplicate(), unmerged.by(), unmerged.at()));
    }

    /** Nobody finds by chance only that somebody spoke for them. */
    @EventListener
    void voiced(VoiceRecorded recorded) {
        add(Fresh.of(Kind.VOICED, recorded.idea(), recorded.by(), recorded.at()).onlyTo(recorded.customer()));
    }

    private void add(Fresh fresh) {
        var byStaff = people.find(fresh.by()).filter(Person::isStaff).isPresent();
        happenings.add(fresh, byStaff, clock.instant());
    }
}
