/**
 * Files that people send to the bot. Teams keeps them in the tenant's SharePoint and tells the bot
 * an address; only addresses of the configured hosts are called. The turn uses it.
 */
@NullMarked
package io.benchmate.teams.files;

import org.jspecify.annotations.NullMarked;
