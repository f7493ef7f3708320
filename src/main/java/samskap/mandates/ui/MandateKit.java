package samskap.mandates.ui;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.dialogue.Dialogue;
import samskap.ideas.Ideas;
import samskap.ideas.Journey;
import samskap.ideas.Names;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.ui.CurrentPerson;
import samskap.mandates.Holder;
import samskap.mandates.Holder.InRole;
import samskap.mandates.Holder.InTeam;
import samskap.mandates.Holder.One;
import samskap.mandates.MandateUses;
import samskap.mandates.Mandates;
import samskap.mandates.Requests;
import samskap.moments.MomentDesk;
import samskap.moments.Places;
import samskap.shared.live.Live;
import samskap.shared.text.TimeAgo;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Times;
import samskap.shared.ui.Words;
import samskap.teams.Team;
import samskap.teams.Teams;

/** What the pages about mandates work with. */
@Component
record MandateKit(
        Mandates mandates,
        MandateUses uses,
        Requests requests,
        Dialogue dialogue,
        Ideas ideas,
        MomentDesk moments,
        Places places,
        Journey journey,
        Teams teams,
        People people,
        CurrentPerson current,
        Acts acts,
        Words words,
        Times times,
        TimeAgo timeAgo,
        Live live,
        Clock clock) {

    String text(String key, Object... arguments) {
        return words.text("mandates." + key, arguments);
    }

    /** The colleague as they are by now; empty once they are none any more. */
    Optional<Person> colleague(PersonId id) {
        return people.find(id).filter(Person::isStaff);
    }

    /** What to call whoever did something, also once they have left. */
    String name(PersonId id) {
        return people.shown(id, words.language()).map(Person::name).orElseGet(() -> text("somebody"));
    }

    /** Who has a mandate, in the page's language. */
    String name(Holder holder) {
        return switch (holder) {
            case InRole all -> text("role." + all.code().substring(Holder.ROLE.length()));
            case InTeam ours -> teams.find(ours.team()).map(Team::name).orElseGet(() -> text("noTeam"));
            case One one -> name(one.person());
        };
    }

    /** Some people in a few words: "Lena Holm, Ada Norén, Per Sand and 8 more". */
    String names(List<String> some) {
        return Names.inShort(some, words::text);
    }

    String amount(BigDecimal amount) {
        return Amounts.told(words.language(), amount);
    }

    /** Up to how much, as an aside; nothing where the words say it all. */
    String upTo(@Nullable BigDecimal amount) {
        return amount == null ? "" : text("upTo", amount(amount));
    }

    /** The moment by which something is due, by the hour of the place. */
    String hour(Instant due) {
        var here = due.atZone(TimeAgo.HOME);
        var hour = DateTimeFormatter.ofPattern("HH:mm").format(here);
        return here.toLocalDate().equals(timeAgo.today())
                ? hour
                : timeAgo.date(words.language(), here.toLocalDate()) + " " + hour;
    }

    static UUID newKey() {
        return UUID.randomUUID();
    }
}
