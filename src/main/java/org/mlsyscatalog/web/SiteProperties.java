package org.mlsyscatalog.web;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the site is reached from outside.
 *
 * @param baseUrl the address in absolute links, such as
 * {@code https://papers.example.org}; where missing, the address of the request
 */
@ConfigurationProperties("catalog")
record SiteProperties(@Nullable URI baseUrl) {
}
