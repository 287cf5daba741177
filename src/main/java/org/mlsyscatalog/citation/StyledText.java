package org.mlsyscatalog.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.identity.PersonName;

/**
 * Formats references in one style. The style is read when it is first needed, for that
 * takes longer than anything else; the processor takes one reference at a time.
 */
final class StyledText implements ItemDataProvider {

	private static final String ITEM = "item";

	/** The number of the only reference there is. */
	private static final Pattern NUMBER = Pattern.compile("^\\[1\\]\\s*");

	/** What a style leaves where it expects a publisher. */
	private static final Pattern NOTHING_BETWEEN_STOPS = Pattern.compile("\\.(?:\\s+\\.)+(?=\\s)");

	private final CitationStyle style;

	private final ReentrantLock lock = new ReentrantLock();

	private @Nullable CSL processor;

	private @Nullable CSLItemData item;

	StyledText(CitationStyle style) {
		this.style = style;
	}

	CitationStyle style() {
		return this.style;
	}

	/** The reference in one line, without a number. */
	String format(Reference reference) {
		this.lock.lock();
		try {
			this.item = item(reference);
			CSL ready = ready();
			ready.reset();
			ready.setOutputFormat("text");
			ready.registerCitationItems(ITEM);
			String text = NUMBER.matcher(ready.makeBibliography().makeString().strip()).replaceFirst("");
			return NOTHING_BETWEEN_STOPS.matcher(text).replaceAll(".")
					+ reference.withdrawn().map((reason) -> " [" + reason + "]").orElse("");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			this.lock.unlock();
		}
	}

	private CSL ready() throws IOException {
		CSL ready = this.processor;
		if (ready == null) {
			ready = new CSL(this, this.style.file(), "en-US");
			this.processor = ready;
		}
		return ready;
	}

	@Override
	public CSLItemData retrieveItem(String id) {
		return Objects.requireNonNull(this.item);
	}

	private static CSLItemData item(Reference reference) {
		CSLItemDataBuilder item = new CSLItemDataBuilder().id(ITEM)
			.type(CSLType.PAPER_CONFERENCE)
			.title(reference.title())
			.author(reference.authors().stream().map(StyledText::name).toArray(CSLName[]::new))
			.containerTitle(reference.proceedings());
		reference.heldOn().ifPresentOrElse((day) -> issued(item, day), () -> item.issued(reference.year()));
		reference.doi().ifPresentOrElse(item::DOI, () -> reference.address().ifPresent(item::URL));
		return item.build();
	}

	private static void issued(CSLItemDataBuilder item, LocalDate day) {
		item.issued(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
	}

	private static CSLName name(PersonName name) {
		if (name.given().isEmpty()) {
			return new CSLNameBuilder().literal(name.full()).build();
		}
		CSLNameBuilder csl = new CSLNameBuilder().family(name.family()).given(name.given());
		name.suffix().ifPresent(csl::suffix);
		return csl.build();
	}

	@Override
	public List<String> getIds() {
		return List.of(ITEM);
	}

}
