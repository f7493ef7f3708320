package samskap.administration.internal;

import java.util.Collections;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.Settings;

/** Sets things up for an administrator, and writes down what changed. */
@Component
class SettingDesk {

    private final Settings settings;
    private final Audit audit;

    SettingDesk(Settings settings, Audit audit) {
        this.settings = settings;
        this.audit = audit;
    }

    /** Call it in a transaction. What stays as it is leaves no trace. */
    void put(Person admin, String name, @Nullable String value, Act act) {
        admin.require(Role.ADMIN);
        var before = settings.hold(name).orElse(null);
        if (Objects.equals(before, value)) {
            return;
        }
        settings.put(Collections.singletonMap(name, value));
        audit.record(Entry.of(admin, act, Thing.setting())
                .changing(before == null ? "" : before, value == null ? "" : value));
    }
}
