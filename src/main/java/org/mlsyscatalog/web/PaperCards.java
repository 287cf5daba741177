package org.mlsyscatalog.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.mlsyscatalog.catalog.Paper;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.catalog.Papers;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Papers by their ids, those withdrawn included. */
@Component
class PaperCards {

	private static final int CHUNK = 100;

	private final Papers papers;

	private final TransactionTemplate reading;

	PaperCards(Papers papers, PlatformTransactionManager transactions) {
		this.papers = papers;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	Optional<PaperCard> find(String id) {
		return this.reading.execute((transaction) -> this.papers.findById(id).map(PaperCard::of));
	}

	/** The ids that belong to no paper. */
	List<String> missing(Collection<String> ids) {
		List<String> missing = new ArrayList<>(ids);
		chunks(ids).forEach((chunk) -> missing.removeAll(this.papers.known(chunk)));
		return missing;
	}

	/** Hands over the papers in the order of their ids. */
	void walk(Collection<String> ids, Consumer<PaperCard> each) {
		for (List<String> chunk : chunks(ids)) {
			Map<String, PaperCard> found = this.reading.execute((transaction) -> cards(chunk));
			chunk.stream().filter(found::containsKey).map(found::get).forEach(each);
		}
	}

	private Map<String, PaperCard> cards(List<String> ids) {
		Map<String, PaperCard> cards = new HashMap<>();
		for (Paper paper : this.papers.findByIds(ids)) {
			cards.put(paper.id(), PaperCard.of(paper));
		}
		return cards;
	}

	private static List<List<String>> chunks(Collection<String> ids) {
		List<String> all = List.copyOf(ids);
		List<List<String>> chunks = new ArrayList<>();
		for (int at = 0; at < all.size(); at += CHUNK) {
			chunks.add(all.subList(at, Math.min(all.size(), at + CHUNK)));
		}
		return chunks;
	}

}
