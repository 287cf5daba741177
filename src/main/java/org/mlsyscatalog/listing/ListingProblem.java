package org.mlsyscatalog.listing;

/**
 * Something in a listing that was changed or not understood. Nothing is changed silently.
 *
 * @param file the listing's path inside the data folder
 * @param line counted from 1
 * @param column counted from 1; 0 where not known
 * @param kind what happened
 * @param text the text concerned, as printed
 * @param became what was made of it; empty where it was left as it is
 */
public record ListingProblem(String file, int line, int column, Kind kind, String text, String became) {

	/** Something noted about a text that was left as it is. */
	ListingProblem(String file, int line, int column, Kind kind, String text) {
		this(file, line, column, kind, text, "");
	}

	/** One line for people: where, what, and the text concerned, shortened if long. */
	public String message() {
		return this.file + ":" + this.line + ": " + this.kind.description() + " " + Excerpt.of(this.text);
	}

	/** How much a problem matters. */
	public enum Severity {

		/** Repaired; the result is as meant. */
		REPAIRED,

		/** Worth a person's look. */
		WARNING,

		/** Not read: content is missing from the catalog. */
		ERROR

	}

	/** What was found. */
	public enum Kind {

		/** The file began with a byte order mark. */
		BYTE_ORDER_MARK(Severity.REPAIRED, "The file begins with a byte order mark, which was skipped."),

		/** Bytes that are no UTF-8. */
		NOT_UTF8(Severity.WARNING, "The line is not UTF-8 and was read as windows-1252."),

		/** UTF-8 that had been read as windows-1252. */
		ENCODING_REPAIRED(Severity.REPAIRED, "The text had been decoded wrongly and was repaired."),

		/** Replacement characters. */
		LOST_CHARACTER(Severity.WARNING, "A character was lost before the text came here."),

		/** Doubled, exotic or invisible white space. */
		WHITE_SPACE_COLLAPSED(Severity.REPAIRED, "Surplus white space was removed."),

		/** Characters that show nothing. */
		CONTROL_CHARACTERS_REMOVED(Severity.REPAIRED, "Invisible control characters were removed."),

		/** A dot that ends a title or the list of authors. */
		STRAY_DOT_REMOVED(Severity.REPAIRED, "A stray dot at the end was removed."),

		/** Quotation marks around a name or an affiliation. */
		QUOTES_REMOVED(Severity.REPAIRED, "Quotation marks around the text were removed."),

		/** An asterisk or dagger behind an author. */
		CONTACT_MARK_REMOVED(Severity.REPAIRED, "The mark behind an author was removed."),

		/** A comma or "and" beside a name. */
		STRAY_WORD_REMOVED(Severity.REPAIRED, "A comma or an \"and\" beside a name was removed."),

		/** Parentheses with nothing in them. */
		EMPTY_AFFILIATION(Severity.WARNING, "The author's affiliation is empty."),

		/** No parentheses at all. */
		MISSING_AFFILIATION(Severity.WARNING, "The author has no affiliation."),

		/** A year, "None" and the like. */
		NOT_AN_ORGANISATION(Severity.WARNING, "The affiliation is not an organisation."),

		/** A semicolon and parentheses within parentheses. */
		SEMICOLON_IN_AFFILIATION(Severity.WARNING, "The affiliation holds a semicolon and may hold further authors."),

		/** An opening parenthesis that is not closed. */
		MISSING_PARENTHESIS(Severity.WARNING, "A closing parenthesis is missing."),

		/** A closing parenthesis that was not opened. */
		SURPLUS_PARENTHESIS(Severity.WARNING, "A closing parenthesis has no opening one."),

		/** No colon between title and authors. */
		MISSING_COLON(Severity.WARNING, "The colon between title and authors is missing."),

		/** A line that is not of the listing's layout. */
		UNREADABLE_LINE(Severity.ERROR, "The line does not fit the layout of the listing and was left out."),

		/** Bold marks or a link that end before the title does. */
		TITLE_CONTINUED(Severity.WARNING, "The text before the next colon was read as the rest of the title."),

		/** An entry of BibTeX that breaks its rules. */
		BROKEN_ENTRY(Severity.ERROR, "The BibTeX entry cannot be read and was left out."),

		/** An abbreviation or a whole volume in BibTeX. */
		NOT_A_PAPER(Severity.REPAIRED, "The BibTeX entry is not about a paper and was passed over."),

		/** A paper with nothing to call it by. */
		PAPER_WITHOUT_TITLE(Severity.ERROR, "The paper has no title and was left out."),

		/** A title with nothing behind it. */
		PAPER_WITHOUT_AUTHORS(Severity.WARNING, "The paper has no authors."),

		/** An affiliation that is nobody's. */
		AUTHOR_WITHOUT_NAME(Severity.ERROR, "The author has no name and was left out."),

		/** A list of authors that is cut short. */
		FURTHER_AUTHORS(Severity.WARNING, "The list of authors ends with \"and others\"."),

		/** Commas where semicolons are expected. */
		AUTHORS_BY_COMMA(Severity.WARNING, "A comma or an \"and\" was read as the end of an author."),

		/** A title that the listing has already. */
		PAPER_TWICE(Severity.WARNING, "A paper of this title is in the listing already."),

		/** A name that the paper has already. */
		AUTHOR_TWICE(Severity.WARNING,
				"The author is on the paper already; the affiliations were joined and the second mention left out.");

		private final Severity severity;

		private final String description;

		Kind(Severity severity, String description) {
			this.severity = severity;
			this.description = description;
		}

		/** How much it matters. */
		public Severity severity() {
			return this.severity;
		}

		/** One plain sentence for people. */
		public String description() {
			return this.description;
		}

	}

}
