package org.mlsyscatalog.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;

/** A series of workshops or conferences, such as LearningSys; its years are editions. */
@Entity
public class Venue {

	@Id
	private String id = "";

	private String name = "";

	@OneToMany(mappedBy = "venue")
	@OrderBy("year desc, id")
	private List<Edition> editions = new ArrayList<>();

	protected Venue() {
	}

	public Venue(String id, String name) {
		this.id = Objects.requireNonNull(id);
		this.name = Objects.requireNonNull(name);
	}

	/** Readable and lasting, such as {@code learningsys}. */
	public String id() {
		return this.id;
	}

	/** The name of the series, such as "LearningSys". */
	public String name() {
		return this.name;
	}

	/** The editions, newest first. */
	public List<Edition> editions() {
		return List.copyOf(this.editions);
	}

}
