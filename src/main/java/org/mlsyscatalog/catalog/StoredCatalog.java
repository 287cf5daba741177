package org.mlsyscatalog.catalog;

import java.util.List;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database of the leased generation holds, read in chunks. */
@Component
public class StoredCatalog implements CatalogContent {

	private static final int CHUNK = 500;

	private final Papers papers;

	private final Authors authors;

	private final Institutions institutions;

	private final Venues venues;

	private final TransactionTemplate reading;

	StoredCatalog(Papers papers, Authors authors, Institutions institutions, Venues venues,
			PlatformTransactionManager transactions) {
		this.papers = papers;
		this.authors = authors;
		this.institutions = institutions;
		this.venues = venues;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	@Override
	public List<Edition> editions() {
		return this.venues.all().stream().flatMap((venue) -> venue.editions().stream()).toList();
	}

	@Override
	public void forEachInstitution(Consumer<Institution> action) {
		this.reading.executeWithoutResult((transaction) -> this.institutions.all().forEach(action));
	}

	@Override
	public void forEachAuthor(Consumer<Author> action) {
		long number = 0;
		while (number >= 0) {
			long after = number;
			number = this.reading.execute((transaction) -> {
				List<Author> found = this.authors.findAfter(after, CHUNK);
				found.forEach(action);
				return found.isEmpty() ? -1 : found.getLast().number();
			});
		}
	}

	@Override
	public void forEachPaper(Consumer<Paper> action) {
		long number = 0;
		while (number >= 0) {
			long after = number;
			number = this.reading.execute((transaction) -> {
				List<Paper> found = this.papers.findAfter(after, CHUNK);
				found.forEach(action);
				return found.isEmpty() ? -1 : found.getLast().number();
			});
		}
	}

}
