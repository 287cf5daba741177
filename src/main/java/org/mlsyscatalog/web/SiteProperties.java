package org.mlsyscatalog.web;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the site is reached from outside.
 *
 * @param baseUrl the address in absolute links, such as
 * {@code https://papers.example.org}; where missing, the address of the request
 * @param addressed whether the address is lasting enough to be named in citations
 */
@ConfigurationProperties("catalog")
record SiteProperties(@Nullable URI baseUrl, @DefaultValue("true") boolean addressed) {
}
