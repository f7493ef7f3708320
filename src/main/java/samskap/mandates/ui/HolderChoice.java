package samskap.mandates.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.identity.Role;
import samskap.identity.ui.ColleagueOr;
import samskap.mandates.Holder;
import samskap.shared.Refusal;

/** Everybody in a role, a team, or one colleague. */
class HolderChoice extends ColleagueOr {

    private static final long serialVersionUID = 1L;

    HolderChoice(MandateKit kit, String name, String label, Holder chosen) {
        super(kit.people(), kit.words(), name, label, amongFew(chosen), null);
        List.of(Role.EMPLOYEE, Role.OWNER, Role.LEADER, Role.ADMIN).forEach(role -> with(kit, new Holder.InRole(role)));
        kit.teams().all().forEach(team -> with(kit, new Holder.InTeam(team.id())));
        if (chosen instanceof Holder.One known) {
            kit.colleague(known.person()).ifPresent(this::begin);
        }
    }

    private static @Nullable String amongFew(Holder chosen) {
        return chosen instanceof Holder.One ? null : chosen.code();
    }

    private void with(MandateKit kit, Holder holder) {
        with(holder.code(), kit.name(holder));
    }

    /** @throws Refusal at the field where something is missing */
    Holder chosen() {
        if (isByName()) {
            return colleague().map(Holder.One::new).orElseThrow(() -> refusal(1, "mandates.refused.noColleague"));
        }
        return code().flatMap(Holder::ofCode).orElseThrow(() -> refusal(0, "mandates.refused.nobody"));
    }

    private Refusal refusal(int field, String key) {
        return Refusal.of(fields().get(field).name(), key);
    }
}
