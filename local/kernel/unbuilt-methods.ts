import type { ApiMethod } from './api-method';

/** Methods that Google has and the local workspace has not: id, HTTP method, path, as in the discovery documents of Drive v3, Sheets v4, Calendar v3 and Apps Script v1. */
const routes: readonly string[] = [
  'calendar.acl.get GET /calendar/v3/calendars/{calendarId}/acl/{ruleId}',
  'calendar.acl.patch PATCH /calendar/v3/calendars/{calendarId}/acl/{ruleId}',
  'calendar.acl.update PUT /calendar/v3/calendars/{calendarId}/acl/{ruleId}',
  'calendar.acl.watch POST /calendar/v3/calendars/{calendarId}/acl/watch',
  'calendar.calendarList.patch PATCH /calendar/v3/users/me/calendarList/{calendarId}',
  'calendar.calendarList.update PUT /calendar/v3/users/me/calendarList/{calendarId}',
  'calendar.calendarList.watch POST /calendar/v3/users/me/calendarList/watch',
  'calendar.calendars.clear POST /calendar/v3/calendars/{calendarId}/clear',
  'calendar.calendars.transferOwnership POST /calendar/v3/calendars/{calendarId}/transferOwnership',
  'calendar.channels.stop POST /calendar/v3/channels/stop',
  'calendar.colors.get GET /calendar/v3/colors',
  'calendar.events.import POST /calendar/v3/calendars/{calendarId}/events/import',
  'calendar.events.instances GET /calendar/v3/calendars/{calendarId}/events/{eventId}/instances',
  'calendar.events.move POST /calendar/v3/calendars/{calendarId}/events/{eventId}/move',
  'calendar.events.quickAdd POST /calendar/v3/calendars/{calendarId}/events/quickAdd',
  'calendar.events.watch POST /calendar/v3/calendars/{calendarId}/events/watch',
  'calendar.settings.watch POST /calendar/v3/users/me/settings/watch',
  'drive.about.get GET /drive/v3/about',
  'drive.accessproposals.get GET /drive/v3/files/{fileId}/accessproposals/{proposalId}',
  'drive.accessproposals.list GET /drive/v3/files/{fileId}/accessproposals',
  'drive.accessproposals.resolve POST /drive/v3/files/{fileId}/accessproposals/{proposalId}:resolve',
  'drive.approvals.approve POST /drive/v3/files/{fileId}/approvals/{approvalId}:approve',
  'drive.approvals.cancel POST /drive/v3/files/{fileId}/approvals/{approvalId}:cancel',
  'drive.approvals.comment POST /drive/v3/files/{fileId}/approvals/{approvalId}:comment',
  'drive.approvals.decline POST /drive/v3/files/{fileId}/approvals/{approvalId}:decline',
  'drive.approvals.get GET /drive/v3/files/{fileId}/approvals/{approvalId}',
  'drive.approvals.list GET /drive/v3/files/{fileId}/approvals',
  'drive.approvals.reassign POST /drive/v3/files/{fileId}/approvals/{approvalId}:reassign',
  'drive.approvals.start POST /drive/v3/files/{fileId}/approvals:start',
  'drive.apps.get GET /drive/v3/apps/{appId}',
  'drive.apps.list GET /drive/v3/apps',
  'drive.changes.watch POST /drive/v3/changes/watch',
  'drive.channels.stop POST /drive/v3/channels/stop',
  'drive.comments.delete DELETE /drive/v3/files/{fileId}/comments/{commentId}',
  'drive.comments.get GET /drive/v3/files/{fileId}/comments/{commentId}',
  'drive.comments.update PATCH /drive/v3/files/{fileId}/comments/{commentId}',
  'drive.drives.create POST /drive/v3/drives',
  'drive.drives.delete DELETE /drive/v3/drives/{driveId}',
  'drive.drives.get GET /drive/v3/drives/{driveId}',
  'drive.drives.hide POST /drive/v3/drives/{driveId}/hide',
  'drive.drives.list GET /drive/v3/drives',
  'drive.drives.unhide POST /drive/v3/drives/{driveId}/unhide',
  'drive.drives.update PATCH /drive/v3/drives/{driveId}',
  'drive.files.create POST /drive/v3/files',
  'drive.files.download POST /drive/v3/files/{fileId}/download',
  'drive.files.emptyTrash DELETE /drive/v3/files/trash',
  'drive.files.export GET /drive/v3/files/{fileId}/export',
  'drive.files.generateCseToken GET /drive/v3/files/generateCseToken',
  'drive.files.generateIds GET /drive/v3/files/generateIds',
  'drive.files.listLabels GET /drive/v3/files/{fileId}/listLabels',
  'drive.files.modifyLabels POST /drive/v3/files/{fileId}/modifyLabels',
  'drive.files.watch POST /drive/v3/files/{fileId}/watch',
  'drive.operations.get GET /drive/v3/operations/{name}',
  'drive.permissions.get GET /drive/v3/files/{fileId}/permissions/{permissionId}',
  'drive.replies.delete DELETE /drive/v3/files/{fileId}/comments/{commentId}/replies/{replyId}',
  'drive.replies.get GET /drive/v3/files/{fileId}/comments/{commentId}/replies/{replyId}',
  'drive.replies.list GET /drive/v3/files/{fileId}/comments/{commentId}/replies',
  'drive.replies.update PATCH /drive/v3/files/{fileId}/comments/{commentId}/replies/{replyId}',
  'drive.revisions.delete DELETE /drive/v3/files/{fileId}/revisions/{revisionId}',
  'drive.revisions.get GET /drive/v3/files/{fileId}/revisions/{revisionId}',
  'drive.revisions.update PATCH /drive/v3/files/{fileId}/revisions/{revisionId}',
  'drive.teamdrives.create POST /drive/v3/teamdrives',
  'drive.teamdrives.delete DELETE /drive/v3/teamdrives/{teamDriveId}',
  'drive.teamdrives.get GET /drive/v3/teamdrives/{teamDriveId}',
  'drive.teamdrives.list GET /drive/v3/teamdrives',
  'drive.teamdrives.update PATCH /drive/v3/teamdrives/{teamDriveId}',
  'sheets.spreadsheets.sheets.copyTo POST /v4/spreadsheets/{spreadsheetId}/sheets/{sheetId}:copyTo',
  'script.processes.list GET /v1/processes',
  'script.processes.listScriptProcesses GET /v1/processes:listScriptProcesses',
  'script.projects.create POST /v1/projects',
  'script.projects.deployments.create POST /v1/projects/{scriptId}/deployments',
  'script.projects.deployments.delete DELETE /v1/projects/{scriptId}/deployments/{deploymentId}',
  'script.projects.deployments.get GET /v1/projects/{scriptId}/deployments/{deploymentId}',
  'script.projects.deployments.list GET /v1/projects/{scriptId}/deployments',
  'script.projects.deployments.update PUT /v1/projects/{scriptId}/deployments/{deploymentId}',
  'script.projects.get GET /v1/projects/{scriptId}',
  'script.projects.getContent GET /v1/projects/{scriptId}/content',
  'script.projects.getMetrics GET /v1/projects/{scriptId}/metrics',
  'script.projects.updateContent PUT /v1/projects/{scriptId}/content',
  'script.projects.versions.create POST /v1/projects/{scriptId}/versions',
  'script.projects.versions.get GET /v1/projects/{scriptId}/versions/{versionNumber}',
  'script.projects.versions.list GET /v1/projects/{scriptId}/versions',
];

/** What is at a path of Google's without being built, and the file to extend. */
export interface UnbuiltMethod {
  readonly id: string;
  readonly http: ApiMethod['http'];
  readonly path: string;
  readonly file: string;
}

export const unbuiltMethods: readonly UnbuiltMethod[] = routes.map((route) => {
  const [id = '', http = '', path = ''] = route.split(' ');
  const [service = ''] = id.split('.');
  const file = service === 'script' ? 'local/server/script-routes.ts' : `local/${service}/${service}-methods.ts`;
  return { id, http: http as ApiMethod['http'], path, file };
});
