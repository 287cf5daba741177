package org.mlsyscatalog.listing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.mlsyscatalog.listing.ListingProblem.Kind;

/** Reads {@link Layout#BIBTEX}. */
final class BibtexReader implements ListingReader {

	@Override
	public String expected() {
		return "@inproceedings{key, title = {Title}, author = {Author and Author}}";
	}

	@Override
	public List<ListedPaper> read(List<Line> lines, Problems problems) {
		List<BibtexBlock> blocks = BibtexSplitter.split(lines);
		Set<Line> within = new HashSet<>();
		blocks.forEach((block) -> within.addAll(block.lines()));
		lines.stream()
			.filter((line) -> !within.contains(line) && !line.isIgnorable() && !isComment(line))
			.forEach((line) -> problems.add(Kind.UNREADABLE_LINE, line.whole()));
		BibtexPapers papers = new BibtexPapers(problems);
		blocks.forEach(papers::read);
		return papers.toList();
	}

	private static boolean isComment(Line line) {
		return line.text().startsWith("%", WhiteSpace.skip(line.text(), 0));
	}

}
