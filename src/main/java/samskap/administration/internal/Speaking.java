package samskap.administration.internal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import samskap.administration.Speech;
import samskap.audit.Act;
import samskap.ideas.Status;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.BrandSettings;
import samskap.shared.InOneGo;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.shared.Settings;
import samskap.shared.Translations;
import samskap.shared.text.CleanText;

@Service
class Speaking implements Speech {

    private static final int LONGEST_WORD = 30;
    private static final Act OFFERED = Act.of("audit.act.place.languages");
    private static final Act CALLED = Act.of("audit.act.place.wording");

    private final Settings settings;
    private final SettingDesk desk;
    private final Translations translations;
    private final InOneGo inOneGo;

    Speaking(Settings settings, SettingDesk desk, Translations translations, InOneGo inOneGo) {
        this.settings = settings;
        this.desk = desk;
        this.translations = translations;
        this.inOneGo = inOneGo;
    }

    @Override
    public void offer(Person admin, Set<Language> offered, Language usual) {
        admin.require(Role.ADMIN);
        if (offered.isEmpty()) {
            throw Refusal.of("languages", "administration.refused.noLanguage");
        }
        if (!offered.contains(usual)) {
            throw Refusal.of("usual", "administration.refused.notOffered", usual.ownName());
        }
        var codes = Arrays.stream(Language.values())
                .filter(offered::contains)
                .map(Language::code)
                .collect(Collectors.joining(","));
        inOneGo.run(() -> {
            desk.put(admin, BrandSettings.LANGUAGES, codes, OFFERED);
            desk.put(admin, BrandSettings.LANGUAGE, usual.code(), OFFERED);
        });
    }

    @Override
    public Words words(Person admin) {
        admin.require(Role.ADMIN);
        var own = new EnumMap<Status, Map<Language, String>>(Status.class);
        for (var status : Status.values()) {
            var words = new EnumMap<Language, String>(Language.class);
            for (var language : Language.values()) {
                settings.get(Translations.setting(language, status.key())).ifPresent(word -> words.put(language, word));
            }
            own.put(status, words);
        }
        return new Words(own);
    }

    @Override
    public void call(Person admin, Words seen, Words wanted) {
        admin.require(Role.ADMIN);
        var values = new HashMap<String, @Nullable String>();
        for (var language : Language.values()) {
            var said = new HashSet<String>();
            for (var status : Status.values()) {
                var word = clean(wanted.of(status, language), status, language);
                var shown = word == null ? translations.usual(language, status.key()) : word;
                if (!said.add(shown.toLowerCase(language.locale()))) {
                    throw Refusal.of(field(status, language), "administration.refused.wordTwice", shown);
                }
                if (!wanted.of(status, language).equals(seen.of(status, language))) {
                    values.put(Translations.setting(language, status.key()), word);
                }
            }
        }
        inOneGo.run(() -> values.forEach((name, word) -> desk.put(admin, name, word, CALLED)));
    }

    private @Nullable String clean(String typed, Status status, Language language) {
        var word = CleanText.line(typed);
        if (CleanText.length(word) > LONGEST_WORD) {
            throw Refusal.of(field(status, language), "identity.refused.titleLong", LONGEST_WORD);
        }
        return CleanText.isBlank(word) || word.equals(translations.usual(language, status.key())) ? null : word;
    }

    private static String field(Status status, Language language) {
        return status.code() + "." + language.code();
    }
}
