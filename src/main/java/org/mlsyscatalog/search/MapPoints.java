package org.mlsyscatalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.meaning.AssignedTopic;
import org.mlsyscatalog.meaning.PaperMap;

/** Finds matches on the map. */
final class MapPoints {

	private final PaperMap map;

	private final PapersByMeaning papers;

	MapPoints(PaperMap map, PapersByMeaning papers) {
		this.map = map;
		this.papers = papers;
	}

	/** Where matches lie; of too many, every second, third and so on. */
	List<PaperPoint> of(Matches matches, int most, RelatedSearch.Cards cards) throws IOException {
		int shown = Math.min(most, matches.count());
		List<PaperPoint> points = new ArrayList<>();
		for (int place = 0; place < shown; place++) {
			int document = matches.papers()[(int) ((long) place * matches.count() / shown)];
			OptionalInt paper = this.papers.paper(document);
			Optional<PaperMap.Place> lies = paper.isPresent() ? this.map.place(paper.getAsInt()) : Optional.empty();
			if (lies.isPresent()) {
				points.add(point(cards.card(document), lies.get(), paper.getAsInt()));
			}
		}
		return List.copyOf(points);
	}

	private PaperPoint point(PaperCard card, PaperMap.Place place, int paper) {
		return new PaperPoint(card.id(), card.title(), card.year(), place.x(), place.y(),
				this.papers.meanings().topics(paper).stream().map(AssignedTopic::id).findFirst().orElse(null));
	}

}
