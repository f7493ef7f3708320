package samskap.mandates.ui;

import java.util.List;
import samskap.identity.Role;
import samskap.mandates.Holder;
import samskap.shared.Refusal;
import samskap.shared.ui.Choice;

/** Everybody in a role, a team, or one colleague. */
class HolderChoice extends Choice {

    private static final long serialVersionUID = 1L;

    private final String field;

    HolderChoice(MandateKit kit, String field, Holder chosen) {
        super(chosen.code());
        this.field = field;
        List.of(Role.EMPLOYEE, Role.OWNER, Role.LEADER, Role.ADMIN).forEach(role -> with(kit, new Holder.InRole(role)));
        kit.teams().all().forEach(team -> with(kit, new Holder.InTeam(team.id())));
        kit.people().staff().forEach(person -> with(person.name(), new Holder.One(person.id())));
    }

    private void with(MandateKit kit, Holder holder) {
        with(kit.name(holder), holder);
    }

    private void with(String name, Holder holder) {
        with(holder.code(), name);
    }

    Holder chosen() {
        return Holder.ofCode(getValue()).orElseThrow(() -> Refusal.of(field, "mandates.refused.nobody"));
    }
}
