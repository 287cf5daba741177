package org.mlsyscatalog.listing;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;
import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.listing.ListedPaper.ListedAuthor;
import org.mlsyscatalog.listing.ListingProblem.Kind;

/** Reads the entries of one BibTeX file, in order, since they use its abbreviations. */
final class BibtexPapers {

	private static final Set<String> NO_PAPERS = Set.of("string", "preamble", "comment", "proceedings");

	private static final Key PDF = new Key("pdf");

	private final BibTeXParser parser;

	private final Problems problems;

	private final PaperList papers;

	BibtexPapers(Problems problems) {
		this.parser = parser();
		this.problems = problems;
		this.papers = new PaperList(problems);
	}

	void read(BibtexBlock block) {
		BibTeXDatabase database = block.isReadable() ? parse(block.text()) : null;
		if (NO_PAPERS.contains(block.type())) {
			if (database != null) {
				database.getStrings().values().forEach(this.parser::addMacro);
			}
			this.problems.add(Kind.NOT_A_PAPER, block.first(), block.raw());
		}
		else if (database == null || database.getEntries().isEmpty()) {
			this.problems.add(Kind.BROKEN_ENTRY, block.first(), block.raw());
		}
		else {
			read(block, database.getEntries().values().iterator().next());
		}
	}

	private void read(BibtexBlock block, BibTeXEntry entry) {
		String listedTitle = field(entry, BibTeXEntry.KEY_TITLE);
		Span where = block.find(listedTitle);
		String title = PrintedTitle.clean(LatexText.decode(listedTitle), where, this.problems);
		if (title.codePoints().noneMatch(Character::isLetterOrDigit)) {
			this.problems.add(Kind.PAPER_WITHOUT_TITLE, block.first(), block.raw());
			return;
		}
		List<ListedAuthor> authors = authors(block, field(entry, BibTeXEntry.KEY_AUTHOR));
		if (authors.isEmpty()) {
			this.problems.add(Kind.PAPER_WITHOUT_AUTHORS, where);
		}
		Line first = block.lines().getFirst();
		this.papers.add(
				new ListedPaper(first.file(), first.number(), block.raw(), listedTitle, title, authors, pdf(entry)),
				block.first());
	}

	private List<ListedAuthor> authors(BibtexBlock block, String field) {
		Byline byline = new Byline(this.problems);
		for (String listed : BibtexNames.split(field)) {
			Span where = block.find(listed);
			if (listed.equals("others")) {
				this.problems.add(Kind.FURTHER_AUTHORS, where);
			}
			else if (BibtexNames.areByComma(listed)) {
				this.problems.add(Kind.AUTHORS_BY_COMMA, where);
				BibtexNames.parts(listed).forEach((part) -> addAuthor(part, block.find(part), byline));
			}
			else {
				addAuthor(listed, where, byline);
			}
		}
		return byline.authors();
	}

	private void addAuthor(String listed, Span where, Byline byline) {
		String name = NameCleaner.clean(BibtexNames.inOrder(listed), where, this.problems);
		if (Wording.isName(name)) {
			byline.add(new ListedAuthor(listed, name, List.of()), where);
		}
		else {
			this.problems.add(Kind.AUTHOR_WITHOUT_NAME, where);
		}
	}

	private static Optional<String> pdf(BibTeXEntry entry) {
		String pdf = field(entry, PDF);
		String url = field(entry, BibTeXEntry.KEY_URL);
		boolean urlIsFile = url.toLowerCase(Locale.ROOT).endsWith(".pdf");
		return Optional.of(pdf.isBlank() && urlIsFile ? url : pdf).filter((link) -> !link.isBlank());
	}

	private static String field(BibTeXEntry entry, Key key) {
		Value value = entry.getField(key);
		return (value != null) ? value.toUserString().strip() : "";
	}

	private @Nullable BibTeXDatabase parse(String entry) {
		try {
			return this.parser.parse(new StringReader(entry));
		}
		catch (ParseException | TokenMgrException | ObjectResolutionException ex) {
			return null;
		}
	}

	List<ListedPaper> toList() {
		return this.papers.toList();
	}

	private static BibTeXParser parser() {
		try {
			return new BibTeXParser() {

				// Abbreviations and volumes of other files stay as they are written.
				@Override
				public void checkStringResolution(Key key, @Nullable BibTeXString string) {
				}

				@Override
				public void checkCrossReferenceResolution(Key key, @Nullable BibTeXEntry entry) {
				}

			};
		}
		catch (ParseException ex) {
			throw new IllegalStateException("The parser does not know its own months", ex);
		}
	}

}
