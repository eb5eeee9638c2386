package fi.jelppi.jobs.list;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler;
import fi.jelppi.sync.spi.FactType;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Takes in a list that was made at a kiosk. The same token a second time is set aside: the first list stays. */
@Component
@OnCentral
class ListHandler implements FactHandler<ListFacts.Made> {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(-[a-z]{2,8})?");

    private final ListTable table;

    ListHandler(ListTable table) {
        this.table = table;
    }

    @Override
    public FactType<ListFacts.Made> type() {
        return ListFacts.MADE;
    }

    @Override
    public void apply(FactContext context, ListFacts.Made fact) {
        if (!HASH.matcher(fact.tokenHash()).matches()
                || !LANGUAGE.matcher(fact.language()).matches()) {
            throw new IllegalArgumentException("no list of a kiosk");
        }
        var expires = WhenMade.of(context, MadeLists.LIFE).plus(MadeLists.LIFE);
        table.add(
                fact.tokenHash(),
                context.id(),
                new MadeList(OwnList.of(fact.vacancies()), Locale.forLanguageTag(fact.language()), expires));
    }
}
