package org.mlsyscatalog.listing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.listing.ListedPaper.ListedAffiliation;
import org.mlsyscatalog.listing.ListedPaper.ListedAuthor;
import org.mlsyscatalog.listing.ListingProblem.Kind;

/**
 * Reads one author: a name, then any number of affiliations in parentheses. It reads from
 * the end, since parentheses followed by more name belong to the name:
 * {@code Xiang (Jenny) Ren (USC)}.
 */
final class AuthorReader {

	/** Those of contact authors, of equal shares, and of footnotes. */
	static final String CONTACT_MARKS = "*†‡§¶¹²³⁴⁵⁶⁷⁸⁹⁰";

	private final Span author;

	private final Parentheses parentheses;

	private final Problems problems;

	// The last printed comes first here.
	private final List<ListedAffiliation> affiliations = new ArrayList<>();

	private final Set<Kind> reported = EnumSet.noneOf(Kind.class);

	private boolean affiliationPrinted;

	AuthorReader(Span author, Parentheses parentheses, Problems problems) {
		this.author = author;
		this.parentheses = parentheses;
		this.problems = problems;
	}

	/** The author, or null where there is no name. */
	@Nullable ListedAuthor read() {
		int nameEnd = readUnopened(readAffiliations(readUnclosed()));
		Span name = this.author.part(this.author.start(), nameEnd).strip();
		String cleaned = NameCleaner.clean(withoutSurplus(name), name, this.problems);
		if (cleaned.codePoints().noneMatch(Character::isLetter)) {
			report(Kind.AUTHOR_WITHOUT_NAME);
			return null;
		}
		if (!this.affiliationPrinted) {
			report(Kind.MISSING_AFFILIATION);
		}
		return new ListedAuthor(name.text(), cleaned, this.affiliations.reversed());
	}

	/** Parentheses that are not closed reach to the end of the author. */
	private int readUnclosed() {
		for (int i = this.author.start(); i < this.author.end(); i++) {
			if (this.parentheses.isUnclosed(i)) {
				report(Kind.MISSING_PARENTHESIS);
				readAffiliation(i, this.author.end());
				return i;
			}
		}
		return this.author.end();
	}

	private int readAffiliations(int end) {
		int nameEnd = end;
		int close = closeBefore(nameEnd);
		while (close >= 0) {
			reportBetween(close + 1, nameEnd);
			nameEnd = this.parentheses.partner(close);
			readAffiliation(nameEnd, close);
			close = closeBefore(nameEnd);
		}
		return nameEnd;
	}

	/**
	 * Where an opening parenthesis was lost within an affiliation, that reaches from the
	 * first opening one to the surplus closing one:
	 * {@code (CAS), Engineering FEIT), UTS)}.
	 */
	private int readUnopened(int nameEnd) {
		int last = nameEnd - 1;
		if (this.affiliationPrinted || last < this.author.start() || !this.parentheses.isSurplus(last)) {
			return nameEnd;
		}
		for (int i = this.author.start(); i < last; i++) {
			if (this.author.charAt(i) == '(') {
				report(Kind.SURPLUS_PARENTHESIS);
				readAffiliation(i, last);
				return i;
			}
		}
		return nameEnd;
	}

	/** The parenthesis that ends here but for punctuation, or -1 where a name does. */
	private int closeBefore(int end) {
		for (int i = end - 1; i >= this.author.start(); i--) {
			char c = this.author.charAt(i);
			if (c == ')' && this.parentheses.isPair(i)) {
				return i;
			}
			if (c != ')' && c != '.' && c != ',' && CONTACT_MARKS.indexOf(c) < 0 && !WhiteSpace.isWhite(c)) {
				return -1;
			}
		}
		return -1;
	}

	private void reportBetween(int from, int to) {
		for (int i = from; i < to; i++) {
			if (this.parentheses.isSurplus(i)) {
				report(Kind.SURPLUS_PARENTHESIS);
			}
			else if (CONTACT_MARKS.indexOf(this.author.charAt(i)) >= 0) {
				reportMarks(from, to);
			}
		}
	}

	private void reportMarks(int from, int to) {
		if (this.reported.add(Kind.CONTACT_MARK_REMOVED)) {
			StringBuilder left = new StringBuilder(this.author.part(from, to).text());
			for (int i = left.length() - 1; i >= 0; i--) {
				if (CONTACT_MARKS.indexOf(left.charAt(i)) >= 0) {
					left.deleteCharAt(i);
				}
			}
			this.problems.change(Kind.CONTACT_MARK_REMOVED, this.author,
					(this.author.part(this.author.start(), from).text() + left
							+ this.author.part(to, this.author.end()).text())
						.strip());
		}
	}

	private void readAffiliation(int open, int end) {
		this.affiliationPrinted = true;
		Span content = this.author.part(open + 1, end);
		if (content.isBlank()) {
			report(Kind.EMPTY_AFFILIATION);
			return;
		}
		if (holdsAuthors(content)) {
			this.problems.add(Kind.SEMICOLON_IN_AFFILIATION, content);
		}
		this.affiliations.add(AffiliationReader.read(content, this.problems));
	}

	private static boolean holdsAuthors(Span content) {
		int semicolon = content.text().indexOf(';');
		return semicolon >= 0 && content.text().indexOf('(', semicolon) >= 0;
	}

	private String withoutSurplus(Span name) {
		StringBuilder text = new StringBuilder();
		for (int i = name.start(); i < name.end(); i++) {
			if (this.parentheses.isSurplus(i)) {
				report(Kind.SURPLUS_PARENTHESIS);
			}
			else {
				text.append(name.charAt(i));
			}
		}
		return text.toString();
	}

	// Once per author: a line of nothing but parentheses must not yield one problem each.
	private void report(Kind kind) {
		if (this.reported.add(kind)) {
			this.problems.add(kind, this.author);
		}
	}

}
