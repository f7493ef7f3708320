package samskap.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import samskap.audit.AuditLog;
import samskap.audit.AuditQuery;
import samskap.audit.Thing;
import samskap.ideas.Journey;
import samskap.identity.Leaving;
import samskap.identity.Leaving.Texts;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.mandates.Mandates.Wording;
import samskap.moments.Place;
import samskap.moments.Places;
import samskap.moments.Spots;
import samskap.shared.Refusal;
import samskap.teams.TeamText;
import samskap.teams.Teams;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class MandatesTests {

    private final Mandates mandates;
    private final Teams teams;
    private final AuditLog log;
    private final Leaving leaving;
    private final Journey journey;
    private final Cast cast;
    private final Place place;
    private final Person lena;
    private final Person anna;
    private final Person olof;

    MandatesTests(
            Mandates mandates, Teams teams, AuditLog log, Leaving leaving, Journey journey, Places places, Cast cast) {
        this.mandates = mandates;
        this.teams = teams;
        this.log = log;
        this.leaving = leaving;
        this.journey = journey;
        this.cast = cast;
        place = Spots.open(places, cast, journey);
        lena = Given.leader(cast);
        anna = cast.employee("Anna Berg");
        olof = cast.employee("Olof Sand");
    }

    @Test
    void it_is_whoevers_role_team_or_name_it_says_and_nobody_elses() {
        var team = teams.found(lena, new TeamText("Team " + UUID.randomUUID(), Set.of(olof.id()), Set.of(), Set.of()));
        var all = add(new Holder.InRole(Role.EMPLOYEE));
        var ours = add(new Holder.InTeam(team.id()));
        var hers = add(Given.one(anna));

        assertThat(own(anna)).contains(all.id(), hers.id()).doesNotContain(ours.id());
        assertThat(own(olof)).contains(all.id(), ours.id()).doesNotContain(hers.id());
        teams.dissolve(lena, team.id());
        assertThat(own(olof)).contains(all.id()).doesNotContain(ours.id());
    }

    @Test
    void it_holds_at_its_parts_of_the_journey_and_its_places_or_everywhere_when_it_names_none() {
        var stage = journey.stages().getLast();
        var text = Given.text(Given.one(anna), new Holder.InRole(Role.LEADER));
        var there = mandates.add(
                lena,
                new MandateText(
                        text.title(),
                        text.words(),
                        null,
                        text.holder(),
                        text.above(),
                        Set.of(stage),
                        Set.of(place.id())));

        assertThat(own(anna, new Situation(stage, null))).contains(there.id());
        assertThat(own(anna, new Situation(place.stage(), place.id()))).contains(there.id());
        assertThat(own(anna, new Situation(place.stage(), null))).doesNotContain(there.id());
        assertThat(own(anna, new Situation(null, null))).doesNotContain(there.id());
    }

    @Test
    void who_changes_one_that_somebody_changed_meanwhile_sees_how_it_stands_and_overwrites_nothing() {
        var seen = add(Given.one(anna));
        var first = mandates.change(lena, seen, worded(seen, "Up to what it costs.", "900"));
        assertThatExceptionOfType(StaleMandate.class)
                .isThrownBy(() -> mandates.change(lena, seen, worded(seen, "Nothing at all.", "1")))
                .satisfies(stale -> assertThat(stale.now()).isEqualTo(first));
        // Wanting it as it is changes nothing, and is no version of its own.
        assertThat(mandates.change(lena, first, first.text())).isEqualTo(first);

        assertThat(mandates.wordings(anna, seen.id()))
                .extracting(Wording::version, Wording::words)
                .containsExactly(tuple(2, "Up to what it costs."), tuple(1, seen.words()));
    }

    @Test
    void what_leaders_do_to_it_stands_in_the_log_once() {
        var mandate = add(Given.one(anna));
        mandates.change(lena, mandate, worded(mandate, "More.", "700"));
        mandates.end(lena, mandate.id());
        mandates.end(lena, mandate.id());

        var about = AuditQuery.about(new Thing(Thing.Kind.MANDATE, mandate.id().value()));
        assertThat(log.page(lena, about, null, 10).items())
                .extracting(recorded -> recorded.entry().act().code())
                .containsExactly("mandates.ended", "mandates.changed", "mandates.added");
        assertThat(mandates.find(lena, mandate.id())).isEmpty();
    }

    @Test
    void only_leaders_and_administrators_keep_them_and_only_colleagues_read_them() {
        var mandate = add(Given.one(anna));
        var maja = cast.customer();
        List<Runnable> tries = List.of(
                () -> mandates.add(anna, mandate.text()),
                () -> mandates.change(anna, mandate, worded(mandate, "Everything.", "99999")),
                () -> mandates.end(anna, mandate.id()),
                () -> mandates.all(maja),
                () -> mandates.find(maja, mandate.id()),
                () -> mandates.of(maja, new Situation(null, null)),
                () -> mandates.wordings(maja, mandate.id()));
        tries.forEach(attempt -> assertThatExceptionOfType(Refusal.class).isThrownBy(attempt::run));
        assertThat(mandates.find(anna, mandate.id())).contains(mandate);
    }

    @Test
    void what_is_missing_or_nobodys_is_refused_at_its_field() {
        var text = Given.text(Given.one(anna), new Holder.InRole(Role.LEADER));
        refusedAt("title", new MandateText(" ", "Words", null, text.holder(), text.above(), Set.of(), Set.of()));
        refusedAt("words", new MandateText("Title", "\n", null, text.holder(), text.above(), Set.of(), Set.of()));
        refusedAt(
                "amount",
                new MandateText("T", "W", new BigDecimal("-1"), text.holder(), text.above(), Set.of(), Set.of()));
        var customer = Given.one(cast.customer());
        refusedAt("holder", new MandateText("T", "W", null, customer, text.above(), Set.of(), Set.of()));
        refusedAt("above", new MandateText("T", "W", null, text.holder(), customer, Set.of(), Set.of()));
    }

    @Test
    void what_was_one_colleagues_own_ends_with_them_and_leaders_are_asked_instead() {
        var gone = cast.employee("Ysolde Qvibrant");
        var hers = add(Given.one(gone));
        var above = mandates.add(lena, Given.text(Given.one(anna), Given.one(gone)));
        leaving.forget(cast.person("Ada Norén", "Platform", Role.EMPLOYEE, Role.ADMIN), gone.id(), Texts.STAY);

        assertThat(mandates.find(lena, hers.id())).isEmpty();
        assertThat(mandates.find(lena, above.id()).orElseThrow().above()).isEqualTo(new Holder.InRole(Role.LEADER));
    }

    private void refusedAt(String field, MandateText wanted) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> mandates.add(lena, wanted))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private Mandate add(Holder holder) {
        return mandates.add(lena, Given.text(holder, new Holder.InRole(Role.LEADER)));
    }

    private static MandateText worded(Mandate mandate, String words, String amount) {
        return new MandateText(
                mandate.title(),
                words,
                new BigDecimal(amount),
                mandate.holder(),
                mandate.above(),
                mandate.stages(),
                mandate.places());
    }

    private List<MandateId> own(Person colleague) {
        return own(colleague, new Situation(null, null));
    }

    private List<MandateId> own(Person colleague, Situation situation) {
        return mandates.of(colleague, situation).stream().map(Mandate::id).toList();
    }
}
