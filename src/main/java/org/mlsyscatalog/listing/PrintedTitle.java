package org.mlsyscatalog.listing;

import java.util.Optional;

import org.mlsyscatalog.listing.ListingProblem.Kind;

/**
 * A title where it stands in its line, without bold marks and link.
 *
 * @param rest what follows where the bold marks end before the title does; they are
 * joined by the separator
 * @param pdf the target of the link it stands in
 */
record PrintedTitle(Span text, Optional<Span> rest, String separator, Optional<Span> pdf) {

	private static final String BOLD = "**";

	/** What stands between bold marks: a title, or a link with the title in it. */
	static PrintedTitle of(Span printed) {
		Span text = withoutColon(printed);
		Link link = Link.at(text.line(), text.start());
		if (link == null || link.end() != text.end()) {
			return new PrintedTitle(printed, Optional.empty(), "", Optional.empty());
		}
		return new PrintedTitle(withoutBold(link.label()), Optional.empty(), "",
				Optional.of(link.target()).filter((target) -> !target.isBlank()));
	}

	/** A line that is a title and nothing else. */
	static PrintedTitle ofLine(Line line) {
		return of(Emphasis.strip(withoutBold(withoutColon(line.from(Bullet.behind(line.text()))))));
	}

	PrintedTitle continuedBy(Span further, boolean behindColon) {
		return new PrintedTitle(this.text, Optional.of(further), behindColon ? ": " : " ", this.pdf);
	}

	/** As printed, but for markup. */
	String listed() {
		return this.rest.map((further) -> this.text.text().stripTrailing() + this.separator + further.text())
			.orElseGet(this.text::text);
	}

	/** Cleaned; may be blank. */
	String clean(Problems problems) {
		this.rest.ifPresent((further) -> problems.add(Kind.TITLE_CONTINUED, further));
		return clean(listed(), this.text, problems);
	}

	/** Cleans the text of a title that stands somewhere else than it was printed. */
	static String clean(String listed, Span where, Problems problems) {
		String cleaned = TextCleaner.clean(listed, where, problems);
		// The colon that ends the title in **Title:** is the separator.
		String title = cleaned.endsWith(":") ? cleaned.substring(0, cleaned.length() - 1).strip() : cleaned;
		String withoutDot = FinalDot.strip(title);
		if (!withoutDot.equals(title)) {
			problems.change(Kind.STRAY_DOT_REMOVED, where.strip(), withoutDot);
		}
		return withoutDot;
	}

	private static Span withoutColon(Span printed) {
		Span stripped = printed.strip();
		return stripped.text().endsWith(":") ? stripped.part(stripped.start(), stripped.end() - 1).strip() : stripped;
	}

	private static Span withoutBold(Span printed) {
		Span text = printed.strip();
		boolean bold = text.end() - text.start() > 2 * BOLD.length() && text.text().startsWith(BOLD)
				&& text.text().endsWith(BOLD);
		return bold ? text.part(text.start() + BOLD.length(), text.end() - BOLD.length()) : text;
	}

}
