package samskap.administration.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import samskap.administration.Branding;
import samskap.audit.Act;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.Accent;
import samskap.shared.BrandSettings;
import samskap.shared.Colour;
import samskap.shared.InOneGo;
import samskap.shared.NoReply;
import samskap.shared.Refusal;
import samskap.shared.Settings;
import samskap.shared.text.CleanText;

@Service
class Dressing implements Branding {

    private static final int LONGEST_NAME = 60;
    private static final Act LOGO = Act.of("audit.act.place.logo");
    private static final Map<String, Act> ACTS = Map.of(
            BrandSettings.NAME, Act.of("audit.act.place.named"),
            BrandSettings.MAIL_NAME, Act.of("audit.act.place.mailName"),
            BrandSettings.ACCENT, Act.of("audit.act.place.accent"));

    private final Settings settings;
    private final SettingDesk desk;
    private final LogoStore logos;
    private final InOneGo inOneGo;

    Dressing(Settings settings, SettingDesk desk, LogoStore logos, InOneGo inOneGo) {
        this.settings = settings;
        this.desk = desk;
        this.logos = logos;
        this.inOneGo = inOneGo;
    }

    @Override
    public Look look(Person admin) {
        admin.require(Role.ADMIN);
        return new Look(
                settings.get(BrandSettings.NAME).orElse(""),
                settings.get(BrandSettings.MAIL_NAME).orElse(""),
                settings.get(BrandSettings.ACCENT).orElse(""),
                settings.get(BrandSettings.LOGO_IS_NAME).isPresent());
    }

    @Override
    public void dress(Person admin, Look seen, Look wanted) {
        admin.require(Role.ADMIN);
        var values = new HashMap<String, @Nullable String>();
        if (!wanted.name().equals(seen.name())) {
            values.put(BrandSettings.NAME, named("name", wanted.name()));
        }
        if (!wanted.mailName().equals(seen.mailName())) {
            values.put(BrandSettings.MAIL_NAME, named("mailName", wanted.mailName()));
        }
        if (!wanted.accent().equals(seen.accent())) {
            values.put(BrandSettings.ACCENT, accent(wanted.accent()));
        }
        inOneGo.run(() -> {
            values.forEach((name, value) -> desk.put(admin, name, value, Objects.requireNonNull(ACTS.get(name), name)));
            if (wanted.logoIsName() != seen.logoIsName()) {
                var says =
                        wanted.logoIsName() && settings.hold(BrandSettings.LOGO).isPresent();
                desk.put(admin, BrandSettings.LOGO_IS_NAME, says ? "true" : null, LOGO);
            }
        });
    }

    private static @Nullable String named(String field, String typed) {
        var name = CleanText.line(typed);
        if (CleanText.length(name) > LONGEST_NAME) {
            throw Refusal.of(field, "identity.refused.titleLong", LONGEST_NAME);
        }
        if (name.matches(".*[<>\"@].*") || NoReply.isSaidBy(name)) {
            throw Refusal.of(field, "administration.refused.name");
        }
        return CleanText.isBlank(name) ? null : name;
    }

    private static @Nullable String accent(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        var colour = Colour.of(typed).orElseThrow(() -> Refusal.of("accent", "administration.refused.colour"));
        var check = Accent.onLight(colour);
        if (!check.passes()) {
            throw Refusal.of(
                    "accent", "administration.refused.contrast", check.nearest().hex());
        }
        return colour.hex();
    }

    @Override
    public void logo(Person admin, byte @Nullable [] picture) {
        admin.require(Role.ADMIN);
        var logo = Optional.ofNullable(picture).map(given -> LogoPicture.of(given, LARGEST_LOGO));
        inOneGo.run(() -> {
            logo.ifPresent(logos::keep);
            var kept = logo.map(it -> it.hash() + ":" + String.format(Locale.ROOT, "%.3f", it.proportion()));
            desk.put(admin, BrandSettings.LOGO, kept.orElse(null), LOGO);
            if (kept.isEmpty()) {
                desk.put(admin, BrandSettings.LOGO_IS_NAME, null, LOGO);
            }
        });
    }

    @Override
    public boolean hasLogo() {
        return settings.get(BrandSettings.LOGO).isPresent();
    }
}
