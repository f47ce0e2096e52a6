/** What the answers of a service can hold, at any depth. */
export interface AnswerFields {
  readonly names: ReadonlySet<string>;
  /** Hold keys of the caller's own, so that anything may stand below. */
  readonly keyed: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Google's fields, by service. test/fidelity/nothing-ignored.test.ts holds the lists against Google's. */
export const answerFields: Readonly<Record<string, AnswerFields>> = {
  calendar: {
    names: words(`
      accessCode accessRole addOnParameters additionalGuests allowedConferenceSolutionTypes anyoneCanAddSelf asyncOperation attachments
      attendees attendeesOmitted autoAcceptInvitations autoDeclineMode backgroundColor birthdayProperties buildingId calendars
      chatStatus colorId comment conferenceData conferenceId conferenceProperties conferenceSolution conferenceSolutionKey contact
      createRequest created creator customLocation customTypeName dataOwner date dateTime declineMessage defaultReminders deleted
      description deskId display displayName email end endTimeUnspecified entryPointFeatures entryPointType entryPoints etag
      eventLabelId eventLabels eventType extendedProperties fileId fileUrl floorId floorSectionId focusTimeProperties foregroundColor
      gadget groups guestsCanInviteOthers guestsCanModify guestsCanSeeOtherGuests hangoutLink height hidden homeOffice htmlLink iCalUID
      iconLink iconUri id items key kind label labelProperties link location locked meetingCode method mimeType minutes name
      nextPageToken nextSyncToken notes notificationSettings notifications officeLocation optional organizer originalStartTime
      outOfOfficeProperties overrides parameters passcode password pin preferences primary private privateCopy recurrence
      recurringEventId regionCode reminders requestId resource responseStatus role scope selected self sequence shared signature source
      start status statusCode summary summaryOverride timeMax timeMin timeZone title transparency type updated uri url useDefault value
      visibility width workingLocationProperties
    `),
    keyed: words(`
      calendars groups parameters preferences private shared
    `),
  },
  docs: {
    names: words(`
      acceptedSuggestionIds addCommentReply addDocumentTab alignment anchorId anonymous assigneeEmail author autoText
      avoidWidowAndOrphan background backgroundColor baselineOffset blue body bold bookmark bookmarkId borderBetween borderBottom
      borderLeft borderRight borderTop bullet childTabs color columnBreak columnProperties columnSeparatorStyle columnSpan columns
      commentAction commentAnchors commentId commentThread commentUpdateState comments commentsViewMode content contentAlignment
      contentDirection contentHtml createFooter createFootnote createHeader createNamedRange createTime createdSuggestionIds dashStyle
      dateElement dateElementProperties dateFormat dateId defaultFooterId defaultHeaderId deleted deletedSuggestionIds direction
      displayName displayText documentFormat documentId documentMode documentStyle documentTab elements email endIndex equation
      evenPageFooterId evenPageHeaderId firstPageFooterId firstPageHeaderId flipPageOrientation fontFamily fontSize footerId footers
      footnoteId footnoteNumber footnoteReference footnotes foregroundColor fromCopiedDocument fromDocumentComparison
      fromImportedDocument green headPost headerId headers heading headingId height horizontalRule iconEmoji id indentEnd
      indentFirstLine indentStart index inlineObjectElement inlineObjectId inlineObjects insertComment insertInlineImage
      insertInlineSheetsChart italic keepLinesTogether keepWithNext lineSpacing link listId lists locale magnitude marginBottom
      marginFooter marginHeader marginLeft marginRight marginTop me mimeType minRowHeight name namedRangeId namedRanges namedStyleType
      namedStyles nestingLevel objectId occurrencesChanged offset padding paddingBottom paddingEnd paddingLeft paddingRight paddingTop
      pageBreak pageBreakBefore pageNumberStart pageSize paragraph paragraphStyle parentTabId person personId personProperties
      plainTextQuote positionedObjectIds positionedObjects post postId preventOverflow red rejectedSuggestionIds replaceAllText replies
      requiredRevisionId revisionId rgbColor richLink richLinkId richLinkProperties rowSpan rows sectionBreak sectionStyle sectionType
      shading smallCaps spaceAbove spaceBelow spacingMode startIndex status strikethrough styles suggestedBulletChanges
      suggestedDateElementPropertiesChanges suggestedDeletionIds suggestedDocumentStyleChanges suggestedInsertionIds
      suggestedNamedStylesChanges suggestedParagraphStyleChanges suggestedPositionedObjectIds suggestedTableCellStyleChanges
      suggestedTableRowStyleChanges suggestedTextStyleChanges suggestionAction suggestionId suggestionResponses suggestions
      suggestionsViewMode summaryHtml summaryText tabId tabProperties tabStops table tableCellStyle tableCells tableColumnProperties
      tableHeader tableOfContents tableRowStyle tableRows tableStyle tabs targetRevisionId textRun textStyle timeFormat timeZoneId
      timestamp title type underline unit updateTime updatedSummarySuggestionIds uri url useCustomHeaderFooterMargins
      useEvenPageHeaderFooter useFirstPageHeaderFooter user weight weightedFontFamily width widthType writeControl writeMode
    `),
    keyed: words(`
      commentAnchors footers footnotes headers inlineObjects lists namedRanges positionedObjects suggestedBulletChanges
      suggestedDateElementPropertiesChanges suggestedDocumentStyleChanges suggestedNamedStylesChanges suggestedParagraphStyleChanges
      suggestedPositionedObjectIds suggestedTableCellStyleChanges suggestedTableRowStyleChanges suggestedTextStyleChanges
    `),
  },
  drive: {
    names: words(`
      action adminManagedRestrictions aes256GcmChunkSize allowFileDiscovery altitude anchor aperture appProperties assigneeEmailAddress
      author backgroundImageFile backgroundImageLink cameraMake cameraModel canAcceptOwnership canAccessViaGenAi canAddChildren
      canAddFolderFromAnotherDrive canAddMyDriveParent canChangeCopyRequiresWriterPermission
      canChangeCopyRequiresWriterPermissionRestriction canChangeDomainUsersOnlyRestriction canChangeDownloadRestriction
      canChangeDriveBackground canChangeDriveMembersOnlyRestriction canChangeItemDownloadRestriction canChangeSecurityUpdateEnabled
      canChangeSharingFoldersRequiresOrganizerPermissionRestriction canChangeTeamDriveBackground canChangeTeamMembersOnlyRestriction
      canChangeViewersCanCopyContent canComment canCopy canDelete canDeleteChildren canDeleteDrive canDeleteTeamDrive
      canDisableInheritedPermissions canDownload canEdit canEnableInheritedPermissions canListChildren canManageMembers canModifyContent
      canModifyContentRestriction canModifyEditorContentRestriction canModifyLabels canModifyOwnerContentRestriction
      canMoveChildrenOutOfDrive canMoveChildrenOutOfTeamDrive canMoveChildrenWithinDrive canMoveChildrenWithinTeamDrive
      canMoveItemIntoTeamDrive canMoveItemOutOfDrive canMoveItemOutOfTeamDrive canMoveItemWithinDrive canMoveItemWithinTeamDrive
      canMoveTeamDriveItem canReadDrive canReadLabels canReadRevisions canReadTeamDrive canRemoveChildren canRemoveContentRestriction
      canRemoveMyDriveParent canRename canRenameDrive canRenameTeamDrive canResetDriveRestrictions canResetTeamDriveRestrictions
      canShare canStartApproval canTrash canTrashChildren canUntrash capabilities changeType changes clientEncryptionDetails colorRgb
      colorSpace comments content contentHints contentRestrictions copyRequiresWriterPermission createdTime decryptionMetadata deleted
      description displayName domain domainUsersOnly downloadRestriction downloadRestrictions drive driveId driveMembersOnly
      durationMillis effectiveDownloadRestrictionWithContext emailAddress encryptionResourceKeyHash encryptionState expirationTime
      explicitlyTrashed exportLinks exposureBias exposureMode exposureTime fields file fileExtension fileId files flashUsed focalLength
      folderColorRgb fullFileExtension hasAugmentedPermissions hasThumbnail headRevisionId height hidden htmlContent iconLink id image
      imageMediaMetadata incompleteSearch indexableText inherited inheritedFrom inheritedPermissionsDisabled isAppAuthorized isoSpeed
      itemDownloadRestriction jwt kaclsId kaclsName keepForever keyFormat kind labelInfo labels lastModifyingUser latitude lens
      linkShareMetadata location longitude maxApertureValue md5Checksum me mentionedEmailAddresses meteringMode mimeType modifiedByMe
      modifiedByMeTime modifiedTime name newStartPageToken nextPageToken orgUnitId originalFilename ownedByMe ownerRestricted owners
      parents pendingOwner permissionDetails permissionId permissionIds permissionType permissions photoLink properties publishAuto
      published publishedLink publishedOutsideDomain quotaBytesUsed quotedFileContent readOnly reason removed replies resolved
      resourceKey restrictedForReaders restrictedForWriters restrictingUser restrictionTime restrictions revisionId revisions role
      rotation securityUpdateEligible securityUpdateEnabled sensor sha1Checksum sha256Checksum shared sharedWithMeTime
      sharingFoldersRequiresOrganizerPermission sharingUser shortcutDetails size spaces starred startPageToken subjectDistance
      systemRestricted targetId targetMimeType targetResourceKey teamDrive teamDriveId teamDrivePermissionDetails
      teamDrivePermissionType teamMembersOnly themeId thumbnail thumbnailLink thumbnailVersion time trashed trashedTime trashingUser
      type value version videoMediaMetadata view viewedByMe viewedByMeTime viewersCanCopyContent webContentLink webViewLink whiteBalance
      width wrappedKey writersCanShare xCoordinate yCoordinate
    `),
    keyed: words(`
      appProperties exportLinks fields properties
    `),
  },
  sheets: {
    names: words(`
      a1Range addBanding addChart addCommentReply addDataSource addDimensionGroup addFilterView addNamedRange addProtectedRange addSheet
      addSlicer addTable aggregateType alpha altText anchorCell anchorId angle anonymous applyOrder applyToPivotTables assigneeEmail
      author autoRecalc axis backgroundColor backgroundColorStyle bandedRange bandedRangeId bandedRangeReference bandedRanges barColor
      barColorStyle baselineValueData baselineValueFormat basicChart basicFilter bigQuery blue bold boolValue booleanRule border borders
      bottom bubbleBorderColor bubbleBorderColorStyle bubbleChart bubbleLabels bubbleMaxRadiusSize bubbleMinRadiusSize bubbleOpacity
      bubbleSizes bubbleTextStyle bucketSize buckets calculatedColumns calculatedDisplayType cancelDataSourceRefresh candlestickChart
      cellsChangedCount chart chartId chartType charts chip chipRuns clearedRange clearedRanges closeSeries collapsed color colorData
      colorScale colorStyle colorType columnCount columnGroupControlAfter columnGroups columnIndex columnMetadata columnName
      columnOffsetIndex columnProperties columnReference columnSelectionType columnType columns commentAction commentAnchors commentId
      commentThread commentUpdateState comments commentsViewMode compareMode comparisonType condition conditionalFormats
      connectorLineStyle content contentHtml convergenceThreshold countLimit createDeveloperMetadata createTime criteria
      customFormatOptions customLabelData customSubtotals dailySchedule data dataExecutionStatus dataFilter dataFilters dataIsSubtotal
      dataLabel dataRange dataSource dataSourceChartProperties dataSourceColumnReference dataSourceFormula dataSourceFormulaCell
      dataSourceId dataSourcePivotTableAnchorCell dataSourceSchedules dataSourceSheetProperties dataSourceTable
      dataSourceTableAnchorCell dataSources dataValidation dataValidationRule datasetId dateTimeRule daysOfMonth daysOfWeek
      defaultFormat deleteConditionalFormatRule deleteDeveloperMetadata deleteDimensionGroup deleteDuplicates deleted
      deletedDeveloperMetadata depth description developerMetadata developerMetadataLookup dimension dimensionGroups dimensionIndex
      dimensionRange displayFormat displayName domain domainUsersCanEdit domains duplicateFilterView duplicateSheet
      duplicatesRemovedCount editors effectiveFormat effectiveValue email enabled end endColumnIndex endIndex endRowIndex endTime
      errorCode errorMessage errorValue explore filter filterCriteria filterSpecs filterViewId filterViews findReplace firstBandColor
      firstBandColorStyle firstValueIsTotal fontFamily fontName fontSize footerColor footerColorStyle foregroundColor
      foregroundColorStyle format formattedValue formula formulaValue formulasChanged fromCopiedSpreadsheet fromImportedSpreadsheet
      frozenColumnCount frozenRowCount gradientRule green gridProperties gridRange groupIds groupLimit groupName groupRule groups
      headPost headerColor headerColorStyle headerCount heightPixels hidden hiddenByFilter hiddenByUser hiddenDimensionStrategy
      hiddenValues hideConnectorLines hideGridlines hideTooltips hideTrailingSubtotal highSeries hintedLevels histogramChart
      histogramRule horizontalAlignment hours hyperlink hyperlinkDisplayType importFunctionsExternalUrlAccessAllowed index inputMessage
      insertComment instanceUri interpolateNulls interval intervalSize italic items iterativeCalculationSettings keyValueData
      keyValueFormat label labels lastRefreshTime left legendPosition levels lineSmoothing lineStyle link locale location
      locationMatchingStrategy locationType looker lowSeries majorDimension manualRule matchedDeveloperMetadata maxIterations maxValue
      maxValueColor maxValueColorStyle maximized maxpoint me merges message metadataId metadataKey metadataLocation metadataValue
      midValueColor midValueColorStyle midpoint mimeType minValue minValueColor minValueColorStyle minpoint minutes model
      monthlySchedule name namedRange namedRangeId namedRanges nanos negativeColor negativeColorStyle negativeColumnsStyle newIndex
      newRule newSheet nextRun noDataColor noDataColorStyle nodeColor nodeColorStyle nodeSize note numberFormat numberFormatSource
      numberValue occurrencesChanged offsetXPixels offsetYPixels oldIndex oldRule openSeries orgChart outlierPercentile overlayPosition
      padding parameters parentLabels pattern personProperties pieChart pieHole pivotTable pixelSize placement plainTextQuote pointStyle
      position positiveColor positiveColorStyle positiveColumnsStyle post postId prefix primaryFontFamily projectId properties
      protectedRange protectedRangeId protectedRanges querySpec range ranges rawQuery red reference refreshCancellationStatus
      refreshDataSource refreshScope relativeDate repeatHeadings replies requestingUserCanEdit responses reversed rgbColor
      richLinkProperties right rightToLeft rowCount rowData rowGroupControlAfter rowGroups rowIndex rowLimit rowMetadata rowProperties
      rows rowsChanged rowsProperties rule scaleFactor scorecardChart secondBandColor secondBandColorStyle seconds selectedNodeColor
      selectedNodeColorStyle series shape sheetId sheetType sheets sheetsChanged showCustomUi showItemDividers showTotals size sizeData
      slicer slicerId slicers sortOrder sortSpecs source sourceColumnOffset sourceRange sources spec spreadsheet spreadsheetId
      spreadsheetTheme spreadsheetUrl stackedType start startColumn startColumnIndex startIndex startRow startRowIndex startTime state
      status statuses strict strikethrough stringValue style styleOverrides subtitle subtitleTextFormat subtitleTextPosition
      subtotalColumnsStyle subtotalIndex suffix summarizeFunction tabColor tabColorStyle table tableId tableProjectId tableRange
      tableSpec tables targetAxis textDirection textFormat textFormatRuns textRotation themeColor themeColors threeDimensional timeZone
      title titleTextFormat titleTextPosition tooltips top totalDataLabel totalUpdatedCells totalUpdatedColumns totalUpdatedRows
      totalUpdatedSheets treemapChart trimWhitespace type underline unprotectedRanges updateConditionalFormatRule updateDataSource
      updateDeveloperMetadata updateEmbeddedObjectPosition updateTime updatedCells updatedColumns updatedData updatedRange updatedRows
      updatedSpreadsheet updates uri user userEnteredFormat userEnteredValue users value valueBucket valueLayout valueMetadata
      valueRange valueRanges values valuesChanged valuesIndex vertical verticalAlignment viewWindowMax viewWindowMin viewWindowMode
      viewWindowOptions visibility visibleBackgroundColor visibleBackgroundColorStyle visibleByDefault visibleForegroundColor
      visibleForegroundColorStyle visibleValues warningOnly waterfallChart weeklySchedule width widthPixels wrapStrategy
    `),
    keyed: words(`
      criteria
    `),
  },
};

/** What stands at the top of an answer, by method. */
export const topFields: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      [
        ['calendar.acl.list'],
        words(`
      etag items kind nextPageToken nextSyncToken
    `),
      ],
      [
        ['calendar.acl.insert'],
        words(`
      etag id kind role scope
    `),
      ],
      [
        ['calendar.calendars.get', 'calendar.calendars.insert', 'calendar.calendars.patch', 'calendar.calendars.update'],
        words(`
      autoAcceptInvitations conferenceProperties dataOwner description etag id kind labelProperties location summary timeZone
    `),
      ],
      [
        ['calendar.calendarList.list'],
        words(`
      etag items kind nextPageToken nextSyncToken
    `),
      ],
      [
        ['calendar.calendarList.get', 'calendar.calendarList.insert'],
        words(`
      accessRole autoAcceptInvitations backgroundColor colorId conferenceProperties dataOwner defaultReminders deleted description etag
      foregroundColor hidden id kind location notificationSettings primary selected summary summaryOverride timeZone
    `),
      ],
      [
        ['calendar.events.get', 'calendar.events.insert', 'calendar.events.patch', 'calendar.events.update'],
        words(`
      anyoneCanAddSelf attachments attendees attendeesOmitted birthdayProperties colorId conferenceData created creator description end
      endTimeUnspecified etag eventLabelId eventType extendedProperties focusTimeProperties gadget guestsCanInviteOthers guestsCanModify
      guestsCanSeeOtherGuests hangoutLink htmlLink iCalUID id kind location locked organizer originalStartTime outOfOfficeProperties
      privateCopy recurrence recurringEventId reminders sequence source start status summary transparency updated visibility
      workingLocationProperties
    `),
      ],
      [
        ['calendar.events.list'],
        words(`
      accessRole defaultReminders description etag items kind nextPageToken nextSyncToken summary timeZone updated
    `),
      ],
      [
        ['calendar.freebusy.query'],
        words(`
      calendars groups kind timeMax timeMin
    `),
      ],
      [
        ['calendar.settings.get'],
        words(`
      etag id kind value
    `),
      ],
      [
        ['calendar.settings.list'],
        words(`
      etag items kind nextPageToken nextSyncToken
    `),
      ],
      [
        ['docs.documents.batchUpdate'],
        words(`
      commentUpdateState documentId replies suggestionResponses writeControl
    `),
      ],
      [
        ['docs.documents.create', 'docs.documents.get'],
        words(`
      body comments commentsViewMode documentId documentStyle footers footnotes headers inlineObjects lists namedRanges namedStyles
      positionedObjects revisionId suggestedDocumentStyleChanges suggestedNamedStylesChanges suggestions suggestionsViewMode tabs title
    `),
      ],
      [
        ['drive.changes.list'],
        words(`
      changes kind newStartPageToken nextPageToken
    `),
      ],
      [
        ['drive.comments.create'],
        words(`
      anchor assigneeEmailAddress author content createdTime deleted htmlContent id kind mentionedEmailAddresses modifiedTime
      quotedFileContent replies resolved
    `),
      ],
      [
        ['drive.comments.list'],
        words(`
      comments kind nextPageToken
    `),
      ],
      [
        ['drive.files.copy', 'drive.files.get', 'drive.files.update'],
        words(`
      appProperties capabilities clientEncryptionDetails contentHints contentRestrictions copyRequiresWriterPermission createdTime
      description downloadRestrictions driveId explicitlyTrashed exportLinks fileExtension folderColorRgb fullFileExtension
      hasAugmentedPermissions hasThumbnail headRevisionId iconLink id imageMediaMetadata inheritedPermissionsDisabled isAppAuthorized
      kind labelInfo lastModifyingUser linkShareMetadata md5Checksum mimeType modifiedByMe modifiedByMeTime modifiedTime name
      originalFilename ownedByMe owners parents permissionIds permissions properties quotaBytesUsed resourceKey sha1Checksum
      sha256Checksum shared sharedWithMeTime sharingUser shortcutDetails size spaces starred teamDriveId thumbnailLink thumbnailVersion
      trashed trashedTime trashingUser version videoMediaMetadata viewedByMe viewedByMeTime viewersCanCopyContent webContentLink
      webViewLink writersCanShare
    `),
      ],
      [
        ['drive.files.list'],
        words(`
      files incompleteSearch kind nextPageToken
    `),
      ],
      [
        ['drive.permissions.create', 'drive.permissions.update'],
        words(`
      allowFileDiscovery deleted displayName domain emailAddress expirationTime id inheritedPermissionsDisabled kind pendingOwner
      permissionDetails photoLink role teamDrivePermissionDetails type view
    `),
      ],
      [
        ['drive.permissions.list'],
        words(`
      kind nextPageToken permissions
    `),
      ],
      [
        ['drive.replies.create'],
        words(`
      action assigneeEmailAddress author content createdTime deleted htmlContent id kind mentionedEmailAddresses modifiedTime
    `),
      ],
      [
        ['drive.revisions.list'],
        words(`
      kind nextPageToken revisions
    `),
      ],
      [
        ['drive.changes.getStartPageToken'],
        words(`
      kind startPageToken
    `),
      ],
      [
        ['sheets.spreadsheets.values.append'],
        words(`
      spreadsheetId tableRange updates
    `),
      ],
      [
        ['sheets.spreadsheets.values.batchClearByDataFilter'],
        words(`
      clearedRanges spreadsheetId
    `),
      ],
      [
        ['sheets.spreadsheets.values.batchClear'],
        words(`
      clearedRanges spreadsheetId
    `),
      ],
      [
        ['sheets.spreadsheets.values.batchGetByDataFilter'],
        words(`
      spreadsheetId valueRanges
    `),
      ],
      [
        ['sheets.spreadsheets.values.batchGet'],
        words(`
      spreadsheetId valueRanges
    `),
      ],
      [
        ['sheets.spreadsheets.batchUpdate'],
        words(`
      commentUpdateState replies spreadsheetId updatedSpreadsheet
    `),
      ],
      [
        ['sheets.spreadsheets.values.batchUpdateByDataFilter'],
        words(`
      responses spreadsheetId totalUpdatedCells totalUpdatedColumns totalUpdatedRows totalUpdatedSheets
    `),
      ],
      [
        ['sheets.spreadsheets.values.batchUpdate'],
        words(`
      responses spreadsheetId totalUpdatedCells totalUpdatedColumns totalUpdatedRows totalUpdatedSheets
    `),
      ],
      [
        ['sheets.spreadsheets.values.clear'],
        words(`
      clearedRange spreadsheetId
    `),
      ],
      [
        ['sheets.spreadsheets.developerMetadata.get'],
        words(`
      location metadataId metadataKey metadataValue visibility
    `),
      ],
      [
        ['sheets.spreadsheets.developerMetadata.search'],
        words(`
      matchedDeveloperMetadata
    `),
      ],
      [
        ['sheets.spreadsheets.create', 'sheets.spreadsheets.get', 'sheets.spreadsheets.getByDataFilter'],
        words(`
      comments commentsViewMode dataSourceSchedules dataSources developerMetadata namedRanges properties sheets spreadsheetId
      spreadsheetUrl
    `),
      ],
      [
        ['sheets.spreadsheets.values.update'],
        words(`
      spreadsheetId updatedCells updatedColumns updatedData updatedRange updatedRows
    `),
      ],
      [
        ['sheets.spreadsheets.values.get'],
        words(`
      majorDimension range values
    `),
      ],
    ] as const
  ).flatMap(([methods, fields]) => methods.map((method) => [method, fields] as const)),
);
