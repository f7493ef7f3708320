package samskap.administration.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import samskap.administration.Doors;
import samskap.audit.Act;
import samskap.identity.EmailAddress;
import samskap.identity.Entrance;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.Settings;
import samskap.shared.text.CleanText;

/** The doors as a setting: nothing for everybody, {@code members}, or the domains with a comma between them. */
@Service
class KeptDoors implements Doors, Entrance {

    private static final String NAME = "doors";
    private static final String MEMBERS = "members";
    private static final int MOST = 50;
    private static final Act CHANGED = Act.of("audit.act.place.doors");

    private final Settings settings;
    private final SettingDesk desk;
    private final People people;
    private final InOneGo inOneGo;

    KeptDoors(Settings settings, SettingDesk desk, People people, InOneGo inOneGo) {
        this.settings = settings;
        this.desk = desk;
        this.people = people;
        this.inOneGo = inOneGo;
    }

    @Override
    public boolean isOpen() {
        return settings.get(NAME).isEmpty();
    }

    @Override
    public boolean admits(@Nullable Person visitor) {
        var now = now();
        return switch (now.openness()) {
            case EVERYBODY -> true;
            case MEMBERS -> visitor != null;
            case DOMAINS -> visitor != null && (visitor.isStaff() || isFrom(visitor, now.domains()));
        };
    }

    @Override
    public boolean admitsNewcomer(EmailAddress address) {
        var now = now();
        return switch (now.openness()) {
            case EVERYBODY -> true;
            case MEMBERS -> false;
            case DOMAINS -> isAmong(address.domain(), now.domains());
        };
    }

    private boolean isFrom(Person visitor, List<String> domains) {
        return people.domainOf(visitor.id())
                .filter(own -> isAmong(own, domains))
                .isPresent();
    }

    /** One that was let in before it had to be nameable lets nobody in, and keeps nobody else out. */
    private static boolean isAmong(String own, List<String> domains) {
        return domains.stream()
                .filter(KeptDoors::isDomain)
                .map(EmailAddress::asciiDomain)
                .anyMatch(own::equals);
    }

    private Setting now() {
        return settings.get(NAME)
                .map(kept -> kept.equals(MEMBERS)
                        ? new Setting(Openness.MEMBERS, List.of())
                        : new Setting(Openness.DOMAINS, List.of(kept.split(","))))
                .orElse(new Setting(Openness.EVERYBODY, List.of()));
    }

    @Override
    public Setting setting(Person admin) {
        admin.require(Role.ADMIN);
        return now();
    }

    @Override
    public void set(Person admin, Setting setting) {
        admin.require(Role.ADMIN);
        var value = switch (setting.openness()) {
            case EVERYBODY -> null;
            case MEMBERS -> MEMBERS;
            case DOMAINS -> String.join(",", checked(setting.domains()));
        };
        inOneGo.run(() -> desk.put(admin, NAME, value, CHANGED));
    }

    private static boolean isDomain(String domain) {
        try {
            return EmailAddress.asciiDomain(domain).matches("[a-z0-9-]+(\\.[a-z0-9-]+)+");
        } catch (IllegalArgumentException unnameable) {
            return false;
        }
    }

    private static List<String> checked(List<String> typed) {
        var domains = typed.stream()
                .flatMap(line -> Arrays.stream(CleanText.line(line).split("[,;\\s]+")))
                .map(domain -> domain.toLowerCase(Locale.ROOT).replaceFirst("^@", ""))
                .filter(domain -> !domain.isEmpty())
                .distinct()
                .toList();
        if (domains.isEmpty() || domains.size() > MOST) {
            throw Refusal.of("domains", "administration.refused.domains", MOST);
        }
        for (var domain : domains) {
            if (!isDomain(domain)) {
                throw Refusal.of("domains", "administration.refused.domain", domain);
            }
        }
        return domains;
    }
}
